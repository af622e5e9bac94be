package org.hashiya.ui.concordance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hashiya.article.Article;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Glosser;
import org.hashiya.importing.BundledArticle;
import org.hashiya.importing.BundledLibrary;
import org.hashiya.library.ArticleChange;
import org.hashiya.library.ArticleVersion;
import org.hashiya.library.Library;
import org.hashiya.search.ArticleCard;
import org.hashiya.search.Counterpart;
import org.hashiya.search.ReadArticle;
import org.jspecify.annotations.Nullable;

/**
 * What the index should hold: the articles of the library; those that come with the program; and
 * the one that is being read; none of them twice.
 *
 * @param stamps by the article's name in the index
 * @param readers make what the index is given; empty for an article that went in the meantime
 */
record Stock(Map<String, String> stamps, Map<String, Supplier<Optional<ReadArticle>>> readers) {
  /**
   * Takes stock now; waits for the library.
   *
   * @param library null where there is none
   * @param shown null where nothing is being read
   * @param lexicon tells one state of the lexicon from another: its readings are in the index
   */
  static Stock of(
      @Nullable Library library, @Nullable GlossedArticle shown, Glosser glosser, String lexicon) {
    Stock stock = new Stock(new LinkedHashMap<>(), new LinkedHashMap<>());
    if (library != null) {
      stock.addKept(library, glosser, lexicon);
    }
    stock.addBundled(library, glosser, lexicon);
    if (shown != null && !isElsewhere(shown.article(), library)) {
      stock.addShown(shown);
    }
    return stock;
  }

  private void addKept(Library library, Glosser glosser, String lexicon) {
    Map<Long, Integer> versions =
        library.read(shelf ->
            shelf.versions().list().stream()
                .collect(
                    Collectors.groupingBy(
                        ArticleVersion::article,
                        Collectors.summingInt(
                            v -> Objects.hash(v.id(), v.name(), v.alignment())))));
    List<ArticleChange> changes = library.read(shelf -> shelf.articles().changedSince(0));
    for (ArticleChange change : changes) {
      if (!change.gone()) {
        String id = new ArticleRef.InLibrary(change.id()).id();
        int english = versions.getOrDefault(change.id(), 0);
        String stamp = change.revision() + "/" + english + "/" + lexicon;
        add(
            id,
            stamp,
            () ->
                library
                    .read(shelf -> shelf.articles().text(change.id()))
                    .map(article -> {
                      GlossedArticle glossed = glosser.gloss(article);
                      return read(
                          id, stamp, glossed, AlignedEnglish.kept(glossed, library, change.id()));
                    }));
      }
    }
  }

  private void addBundled(@Nullable Library library, Glosser glosser, String lexicon) {
    BundledLibrary bundled = new BundledLibrary();
    for (BundledArticle article : bundled.list()) {
      if (isKept(bundled.open(article.slug()), library)) {
        continue;
      }
      String id = new ArticleRef.Bundled(article.slug()).id();
      add(
          id,
          lexicon,
          () -> {
            GlossedArticle glossed = glosser.gloss(bundled.open(article.slug()));
            return Optional.of(read(id, lexicon, glossed, AlignedEnglish.bundled(glossed)));
          });
    }
  }

  private void addShown(GlossedArticle shown) {
    String id = new ArticleRef.BeingRead().id();
    String stamp = Integer.toHexString(System.identityHashCode(shown));
    Article article = shown.article();
    ArticleCard card = new ArticleCard(id, stamp, article.title(), article.source());
    add(id, stamp, () -> Optional.of(new ReadArticle(card, shown, List.of())));
  }

  private static boolean isElsewhere(Article article, @Nullable Library library) {
    return isKept(article, library)
        || new BundledLibrary()
            .list().stream()
                .anyMatch(bundled ->
                    bundled.title().equals(article.title())
                        && bundled.publisher().equals(article.source().publisher()));
  }

  private static boolean isKept(Article article, @Nullable Library library) {
    return library != null && library.read(shelf -> shelf.articles().same(article)).isPresent();
  }

  private static ReadArticle read(
      String id, String stamp, GlossedArticle glossed, List<Counterpart> english) {
    Article article = glossed.article();
    ArticleCard card = new ArticleCard(id, stamp, article.title(), article.source());
    return new ReadArticle(card, glossed, english);
  }

  private void add(String id, String stamp, Supplier<Optional<ReadArticle>> reader) {
    stamps.put(id, stamp);
    readers.put(id, reader);
  }
}
