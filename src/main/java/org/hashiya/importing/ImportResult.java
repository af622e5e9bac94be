package org.hashiya.importing;

import java.util.Set;
import org.hashiya.article.Article;
import org.hashiya.text.Finding;

/** What came of an attempt to bring a text in. */
public sealed interface ImportResult {
  /** There is something to read. */
  record Imported(Article article, Set<Finding> findings) implements ImportResult {
    public Imported {
      findings = Set.copyOf(findings);
    }
  }

  /** There is nothing to read. */
  record Unreadable(Reason reason) implements ImportResult {}
}
