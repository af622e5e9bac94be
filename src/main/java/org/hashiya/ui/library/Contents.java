package org.hashiya.ui.library;

import java.util.List;
import org.hashiya.library.Folder;
import org.hashiya.library.KeptArticle;
import org.hashiya.library.Shelf;

/** All that is in the library, as a list needs it: its articles in one order, folders and tags. */
public record Contents(
    List<KeptArticle> articles, ArticleOrder order, List<Folder> folders, List<String> tags) {
  public Contents {
    articles = List.copyOf(articles);
    folders = List.copyOf(folders);
    tags = List.copyOf(tags);
  }

  static Contents of(Shelf shelf, ArticleOrder order) {
    return new Contents(
        order.sorted(shelf.articles().list()),
        order,
        shelf.folders().list(),
        shelf.articles().tags());
  }

  /** The same in another order. */
  Contents in(ArticleOrder wanted) {
    return wanted == order ? this : new Contents(wanted.sorted(articles), wanted, folders, tags);
  }
}
