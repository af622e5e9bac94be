CREATE TABLE feed (
  id INTEGER PRIMARY KEY,
  address TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  added INTEGER NOT NULL,
  fetched INTEGER, -- last time that it answered
  error TEXT -- what went wrong the last time, in a form that the importer understands
);

CREATE TABLE feed_item (
  id INTEGER PRIMARY KEY,
  feed INTEGER NOT NULL REFERENCES feed ON DELETE CASCADE,
  address TEXT NOT NULL,
  title TEXT NOT NULL,
  published INTEGER,
  seen INTEGER NOT NULL,
  read INTEGER,
  fetched INTEGER,
  error TEXT,
  article INTEGER REFERENCES article ON DELETE SET NULL,
  UNIQUE (feed, address)
);
CREATE INDEX feed_item_seen ON feed_item (feed, seen);
CREATE INDEX feed_item_article ON feed_item (article);
