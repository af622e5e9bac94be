CREATE TABLE version (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  name TEXT NOT NULL,
  publisher TEXT NOT NULL,
  author TEXT NOT NULL,
  published TEXT,
  address TEXT,
  picture TEXT,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL, -- as in article_text
  added INTEGER NOT NULL,
  -- The format is the aligner's own; null until it has been aligned.
  beads TEXT,
  anchors TEXT,
  aligned INTEGER,
  UNIQUE (article, name)
);
