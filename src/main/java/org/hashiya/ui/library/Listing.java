package org.hashiya.ui.library;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hashiya.library.KeptArticle;
import org.hashiya.library.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows, made ready beside the FX thread.
 *
 * @param shown the articles in their order
 * @param offers what the list can be narrowed to, and how many articles that would leave
 */
record Listing(Contents contents, List<KeptArticle> shown, Map<Narrowing, Integer> offers) {
  /**
   * What one wants to see.
   *
   * @param query blank for everything
   */
  record Wish(String query, ArticleOrder order, Narrowings narrowings) {}

  /**
   * Makes it ready.
   *
   * @param known what the library held when it was last read; null if it must be read anew
   */
  static Listing of(Shelf shelf, Wish wish, @Nullable Contents known) {
    Contents contents = known == null ? Contents.of(shelf, wish.order) : known.in(wish.order);
    List<KeptArticle> found = contents.articles();
    if (!wish.query.isBlank()) {
      Set<Long> ids = shelf.articles().search(wish.query);
      found = found.stream().filter(article -> ids.contains(article.id())).toList();
    }
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    return new Listing(
        contents,
        wish.narrowings.admitted(found, today),
        wish.narrowings.offers(found, contents.folders(), today));
  }
}
