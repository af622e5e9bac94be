-- What is known without a word said: lemmas down to a frequency class. -1 assumes nothing.
ALTER TABLE lemma ADD COLUMN frequency INTEGER NOT NULL DEFAULT 99; -- 0 to 18; 99 where unknown
CREATE TABLE assumption (
  frequency INTEGER NOT NULL
);
INSERT INTO assumption VALUES (-1);
