CREATE TABLE term (
  id INTEGER PRIMARY KEY,
  term TEXT NOT NULL,
  key TEXT NOT NULL, -- the term folded
  field TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  example TEXT NOT NULL DEFAULT '',
  changed INTEGER NOT NULL
);
CREATE INDEX term_key ON term (key);

CREATE TABLE rendering (
  term INTEGER NOT NULL REFERENCES term ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  status TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (term, position)
) WITHOUT ROWID;
