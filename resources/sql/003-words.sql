-- Every lemma that an article holds or that a state was given to. 0 new, 1-4 learning, 5 known,
-- 6 ignored.
CREATE TABLE lemma (
  id INTEGER PRIMARY KEY,
  form TEXT NOT NULL,
  pos TEXT NOT NULL,
  state INTEGER NOT NULL DEFAULT 0,
  changed INTEGER, -- when the state was given
  UNIQUE (form, pos)
);
CREATE INDEX lemma_state ON lemma (state) WHERE state > 0;

-- How often a lemma stands in an article, names and numbers apart.
CREATE TABLE article_lemma (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  lemma INTEGER NOT NULL REFERENCES lemma,
  count INTEGER NOT NULL,
  PRIMARY KEY (lemma, article)
) WITHOUT ROWID;
CREATE INDEX article_lemma_article ON article_lemma (article);

CREATE TABLE saved_word (
  id INTEGER PRIMARY KEY,
  lemma TEXT NOT NULL,
  pos TEXT NOT NULL,
  form TEXT NOT NULL, -- as it stood in the sentence
  sentence TEXT NOT NULL,
  gloss TEXT NOT NULL,
  article INTEGER REFERENCES article ON DELETE SET NULL,
  source TEXT NOT NULL, -- outlives the article
  notes TEXT NOT NULL DEFAULT '',
  saved INTEGER NOT NULL,
  deleted INTEGER
);
CREATE INDEX saved_word_lemma ON saved_word (lemma, pos);
CREATE INDEX saved_word_article ON saved_word (article);

-- What the spaced repetition knows of a saved word; none before its first review.
CREATE TABLE review_state (
  word INTEGER PRIMARY KEY REFERENCES saved_word ON DELETE CASCADE,
  phase TEXT NOT NULL,
  step INTEGER NOT NULL,
  stability REAL NOT NULL, -- days
  difficulty REAL NOT NULL, -- 1 to 10
  due INTEGER NOT NULL,
  reviewed INTEGER NOT NULL
);
CREATE INDEX review_state_due ON review_state (due);

CREATE TABLE review (
  id INTEGER PRIMARY KEY,
  word INTEGER NOT NULL REFERENCES saved_word ON DELETE CASCADE,
  at INTEGER NOT NULL,
  rating INTEGER NOT NULL, -- 1 again, 2 hard, 3 good, 4 easy
  millis INTEGER NOT NULL -- how long the answer took
);
CREATE INDEX review_word ON review (word);
CREATE INDEX review_at ON review (at);
