package org.hashiya.library;

/** What came of keeping an article. */
public sealed interface Kept {
  /** The article's id. */
  long id();

  /** It is kept now. */
  record Anew(long id) implements Kept {}

  /** The same text was there already; that one stays as it is. */
  record AlreadyThere(KeptArticle article) implements Kept {
    @Override
    public long id() {
      return article.id();
    }
  }
}
