package org.hashiya.ui.parallel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Glosser;
import org.hashiya.importing.BundledArticle;
import org.hashiya.importing.BundledLibrary;
import org.hashiya.lexicon.Entry;
import org.hashiya.library.ArticleVersion;
import org.hashiya.library.Folder;
import org.hashiya.library.KeptArticle;
import org.hashiya.library.Library;
import org.hashiya.library.Shelf;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.Progress;
import org.hashiya.parallel.clue.Experience;
import org.hashiya.parallel.compare.Lemma;
import org.hashiya.parallel.compare.Usage;
import org.hashiya.parallel.compare.Usages;
import org.hashiya.ui.keeping.Bookcase;
import org.hashiya.ui.parallel.SurveyedPlace.Origin;

/** Looks for a word or term in articles that have versions, and for how each version puts it. */
final class Survey {
  private final Bookcase bookcase;
  private final Glosser glosser;
  private final Surveyed known;
  private final Experience experience;
  private final String wanted;
  private final Set<String> lemmas = new HashSet<>();
  private final List<SurveyedPlace> found = new ArrayList<>();

  /**
   * @param known what other questions have found
   * @param experience what pairs of texts have taught of how words are put
   * @param wanted a lemma, an inflected form or a term; blind to vowels and hamza
   */
  Survey(Bookcase bookcase, Glosser glosser, Surveyed known, Experience experience, String wanted) {
    this.bookcase = bookcase;
    this.glosser = glosser;
    this.known = known;
    this.experience = experience;
    this.wanted = wanted.strip();
    lemma().ifPresent(lemmas::add);
  }

  /** The lemma of a word that is asked for in another form. */
  private Optional<String> lemma() {
    Block block = Block.of(Block.Kind.PARAGRAPH, wanted);
    if (block.tokens().size() != 1) {
      return Optional.empty();
    }
    Source nowhere = new Source("", Optional.empty(), Optional.empty());
    Article word = new Article("", nowhere, Locale.of("ar"), List.of(block));
    return glosser.gloss(word).glosses().getFirst().stream()
        .filter(gloss -> gloss.isAnswered() && gloss.best().analysis().entry().id() >= 0)
        .map(gloss -> gloss.best().analysis().entry())
        .map(Entry::lemma)
        .findFirst();
  }

  /** Looks through the versions on the desk. */
  List<SurveyedPlace> ofDesk(GlossedArticle article, List<Column> columns) {
    // Own terms may have come since the desk was laid.
    GlossedArticle fresh = glosser.gloss(article.article());
    Origin here = new Origin(OptionalLong.empty(), article.article().title());
    find(places(here, fresh, columns));
    return List.copyOf(found);
  }

  /**
   * Looks through a folder with all that lies in it, or the whole library. Ends early when the
   * thread is interrupted.
   *
   * @param folder empty for the library
   */
  List<SurveyedPlace> ofLibrary(Optional<Long> folder, Progress progress)
      throws InterruptedException, ExecutionException {
    Library library = bookcase.library().get();
    List<KeptArticle> articles = library.read(shelf -> inFolder(shelf, folder));
    Map<Long, List<ArticleVersion>> versions =
        library.read(shelf -> shelf.versions().list()).stream()
            .collect(Collectors.groupingBy(ArticleVersion::article));
    Set<String> bundled = new HashSet<>();
    for (BundledArticle known : new BundledLibrary().list()) {
      if (!known.versions().isEmpty()) {
        bundled.add(known.title());
      }
    }
    for (int a = 0; a < articles.size(); a++) {
      progress.at(a, articles.size());
      KeptArticle kept = articles.get(a);
      if (versions.containsKey(kept.id()) || bundled.contains(kept.title())) {
        find(places(library, kept, versions.getOrDefault(kept.id(), List.of())));
      }
    }
    return List.copyOf(found);
  }

  private static List<KeptArticle> inFolder(Shelf shelf, Optional<Long> folder) {
    if (folder.isEmpty()) {
      return shelf.articles().list();
    }
    Set<Long> within = new HashSet<>(Set.of(folder.get()));
    List<Folder> folders = shelf.folders().list();
    boolean grown = true;
    while (grown) {
      grown =
          within.addAll(
              folders.stream()
                  .filter(f -> f.parent().filter(within::contains).isPresent())
                  .map(Folder::id)
                  .toList());
    }
    return shelf.articles().list().stream()
        .filter(article -> article.folder().filter(within::contains).isPresent())
        .toList();
  }

  private List<SurveyedPlace> places(
      Library library, KeptArticle kept, List<ArticleVersion> versions)
      throws InterruptedException, ExecutionException {
    Surveyed.Stamp stamp = known.stamp(kept.id(), kept.title(), versions, experience);
    Optional<List<SurveyedPlace>> before = known.find(stamp);
    if (before.isPresent()) {
      return before.get();
    }
    Optional<Article> text = library.read(shelf -> shelf.articles().text(kept.id()));
    if (text.isEmpty()) {
      return List.of();
    }
    GlossedArticle glossed = glosser.gloss(text.get());
    OptionalLong id = OptionalLong.of(kept.id());
    List<Column> columns =
        KnownVersions.of(bookcase, id, new Original(glossed, experience), Progress.UNHEARD);
    List<SurveyedPlace> places = places(new Origin(id, kept.title()), glossed, columns);
    known.keep(stamp, places);
    return places;
  }

  /** All words and terms; what renders a part of a term is that of the whole term. */
  private static List<SurveyedPlace> places(
      Origin origin, GlossedArticle article, List<Column> columns) {
    List<SurveyedPlace> places = new ArrayList<>();
    List<Passage> passages = Passage.of(article.article());
    for (Column column : columns) {
      List<Usage> usages =
          Usages.of(article, passages, column.aligner().evidence(), column.alignment().beads());
      for (Usage usage : usages) {
        if (!usage.withinTerm()) {
          places.add(
              new SurveyedPlace(
                  origin,
                  column.name(),
                  usage,
                  passages.get(usage.place().sentence()).text(),
                  Passage.text(column.passages(), usage.english())));
        }
      }
    }
    return places;
  }

  private void find(List<SurveyedPlace> places) {
    for (SurveyedPlace place : places) {
      Lemma lemma = place.usage().lemma();
      if (lemma.isSpelt(wanted) || lemmas.contains(lemma.arabic())) {
        found.add(place);
      }
    }
  }
}
