package org.hashiya.ui.library;

import java.util.List;
import org.hashiya.importing.BundledArticle;
import org.hashiya.importing.BundledLibrary;

/** A bundled article as the list shows it. */
public record ListedArticle(BundledArticle article, int words) {
  /** All that the library has; reads every article, so call it beside the FX thread. */
  public static List<ListedArticle> of(BundledLibrary library) {
    return library.list().stream()
        .map(article -> new ListedArticle(article, library.open(article.slug()).wordCount()))
        .toList();
  }
}
