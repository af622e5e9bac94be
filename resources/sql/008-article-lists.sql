-- A list of all articles comes in its order, without being sorted.
CREATE INDEX article_added ON article (added DESC, id DESC) WHERE deleted IS NULL;
