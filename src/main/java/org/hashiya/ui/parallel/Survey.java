package org.hashiya.ui.parallel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.DoubleConsumer;
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
import org.hashiya.parallel.compare.Usage;
import org.hashiya.parallel.compare.Usages;
import org.hashiya.ui.keeping.Bookcase;
import org.hashiya.ui.parallel.SurveyedPlace.Origin;

/** Looks for a word or term in articles that have versions, and for how each version puts it. */
final class Survey {
  private final Bookcase bookcase;
  private final Glosser glosser;
  private final String wanted;
  private final Set<String> lemmas = new HashSet<>();
  private final List<SurveyedPlace> found = new ArrayList<>();

  /**
   * @param wanted a lemma, an inflected form or a term; blind to vowels and hamza
   */
  Survey(Bookcase bookcase, Glosser glosser, String wanted) {
    this.bookcase = bookcase;
    this.glosser = glosser;
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
    read(new Origin(OptionalLong.empty(), article.article().title()), fresh, columns);
    return List.copyOf(found);
  }

  /**
   * Looks through a folder with all that lies in it, or the whole library. Ends early when the
   * thread is interrupted.
   *
   * @param folder empty for the library
   * @param progress from 0 to 1
   */
  List<SurveyedPlace> ofLibrary(Optional<Long> folder, DoubleConsumer progress)
      throws InterruptedException, ExecutionException {
    Library library = bookcase.library().get();
    List<KeptArticle> articles = library.read(shelf -> inFolder(shelf, folder));
    Set<Long> withVersions = new HashSet<>();
    library
        .read(shelf -> shelf.versions().list())
        .forEach((ArticleVersion version) -> withVersions.add(version.article()));
    Set<String> bundled = new HashSet<>();
    for (BundledArticle known : new BundledLibrary().list()) {
      if (!known.versions().isEmpty()) {
        bundled.add(known.title());
      }
    }
    for (int a = 0; a < articles.size(); a++) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      KeptArticle kept = articles.get(a);
      if (withVersions.contains(kept.id()) || bundled.contains(kept.title())) {
        library.read(shelf -> shelf.articles().text(kept.id())).ifPresent(text -> read(kept, text));
      }
      progress.accept((a + 1.0) / articles.size());
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

  private void read(KeptArticle kept, Article text) {
    GlossedArticle glossed = glosser.gloss(text);
    try {
      List<Column> columns = KnownVersions.of(bookcase, OptionalLong.of(kept.id()), glossed);
      read(new Origin(OptionalLong.of(kept.id()), kept.title()), glossed, columns);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void read(Origin origin, GlossedArticle article, List<Column> columns) {
    List<Passage> passages = Passage.of(article.article());
    for (Column column : columns) {
      List<Usage> usages =
          Usages.of(article, passages, column.aligner().evidence(), column.alignment().beads());
      for (Usage usage : usages) {
        // What renders a part of a term is that of the whole term.
        boolean isWanted = usage.lemma().isSpelt(wanted) || lemmas.contains(usage.lemma().arabic());
        if (isWanted && !usage.withinTerm()) {
          found.add(
              new SurveyedPlace(
                  origin,
                  column.name(),
                  usage,
                  passages.get(usage.place().sentence()).text(),
                  Passage.text(column.passages(), usage.english())));
        }
      }
    }
  }
}
