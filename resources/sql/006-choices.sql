-- The reading that a person chose for a word where it stands in such a context.
CREATE TABLE choice (
  word TEXT NOT NULL, -- folded
  context TEXT NOT NULL,
  reading TEXT NOT NULL,
  chosen INTEGER NOT NULL,
  PRIMARY KEY (word, context)
) WITHOUT ROWID;
