-- Moments are milliseconds since 1970 UTC, days are ISO 8601, truth is 0 or 1.

CREATE TABLE revision (
  value INTEGER NOT NULL
);
INSERT INTO revision VALUES (0);

CREATE TABLE folder (
  id INTEGER PRIMARY KEY,
  parent INTEGER REFERENCES folder ON DELETE CASCADE,
  name TEXT NOT NULL
);
CREATE UNIQUE INDEX folder_name ON folder (ifnull(parent, 0), name);

-- What a list shows of an article. The text is kept apart, so that a list need not read past it.
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  publisher TEXT NOT NULL,
  author TEXT NOT NULL,
  published TEXT,
  address TEXT,
  picture TEXT,
  language TEXT NOT NULL,
  digest TEXT NOT NULL UNIQUE, -- of the folded text: the same article twice is found by it
  bundled TEXT, -- its name among the program's resources
  words INTEGER NOT NULL,
  -- Running words by what is known of their lemmas; null until the article has been analysed.
  countable INTEGER, -- neither name nor number
  known INTEGER,
  ignored INTEGER,
  level REAL,
  folder INTEGER REFERENCES folder ON DELETE SET NULL,
  added INTEGER NOT NULL,
  opened INTEGER,
  read INTEGER,
  block INTEGER NOT NULL DEFAULT 0,
  token INTEGER NOT NULL DEFAULT 0,
  progress REAL NOT NULL DEFAULT 0, -- 0 to 1
  deleted INTEGER, -- since when it lies in the bin
  revision INTEGER NOT NULL -- grows whenever title, text or deletion change
);
CREATE INDEX article_revision ON article (revision);
CREATE INDEX article_address ON article (address);

CREATE TABLE article_text (
  article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  text TEXT NOT NULL -- a block a line; its first letter is the block's kind
);

CREATE TABLE tag (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);
CREATE TABLE article_tag (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  tag INTEGER NOT NULL REFERENCES tag ON DELETE CASCADE,
  PRIMARY KEY (article, tag)
) WITHOUT ROWID;
CREATE INDEX article_tag_tag ON article_tag (tag);

-- Folded words, each also without what is written together with it. Made from the rest.
CREATE VIRTUAL TABLE article_words USING fts5 (
  words,
  content = '',
  contentless_delete = 1,
  detail = none,
  prefix = '1 2 3',
  tokenize = "unicode61 remove_diacritics 0"
);
