-- What the alignment leaves unexplained: a bead a line, Arabic lemmas and English stems with a tab
-- between. Null until it has been gathered, and again when the version is aligned anew.
ALTER TABLE version ADD COLUMN unexplained TEXT;
