-- Terms of several languages with all that term bases of others say of them, in place of one Arabic
-- term and its renderings.
CREATE TABLE concept (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL DEFAULT '', -- what it is called in the file that it came from
  changed INTEGER NOT NULL
);

CREATE TABLE concept_term (
  concept INTEGER NOT NULL REFERENCES concept ON DELETE CASCADE,
  position INTEGER NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  key TEXT NOT NULL, -- the text folded
  status TEXT NOT NULL,
  PRIMARY KEY (concept, position)
) WITHOUT ROWID;
CREATE INDEX concept_term_key ON concept_term (key);

CREATE TABLE concept_detail (
  concept INTEGER NOT NULL REFERENCES concept ON DELETE CASCADE,
  position INTEGER NOT NULL,
  term INTEGER, -- position of the term that it is about; null: about the concept
  depth INTEGER NOT NULL, -- what is said of a detail follows it, one deeper
  language TEXT NOT NULL DEFAULT '',
  category TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (concept, position)
) WITHOUT ROWID;

INSERT INTO concept SELECT id, '', changed FROM term;
INSERT INTO concept_term SELECT id, 0, 'ar', term, key, 'UNMARKED' FROM term;
INSERT INTO concept_term SELECT term, position + 1, 'en', text, text, status FROM rendering;
INSERT INTO concept_detail
  SELECT id, 0, NULL, 0, '', 'subjectField', field FROM term WHERE field <> '';
INSERT INTO concept_detail SELECT id, 1, NULL, 0, '', 'note', note FROM term WHERE note <> '';
INSERT INTO concept_detail SELECT id, 2, 0, 0, '', 'context', example FROM term WHERE example <> '';
INSERT INTO concept_detail
  SELECT term, position + 3, position + 1, 0, '', 'note', note FROM rendering WHERE note <> '';

DROP TABLE rendering;
DROP TABLE term;
