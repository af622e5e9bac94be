package org.hashiya.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.hashiya.article.Article;
import org.hashiya.article.Place;
import org.hashiya.article.Token;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.library.Analysis;
import org.hashiya.library.Kept;
import org.hashiya.library.KeptArticle;
import org.hashiya.ui.keeping.Bookcase;
import org.hashiya.ui.reader.ReaderModel;
import org.hashiya.ui.reader.TextPosition;
import org.jspecify.annotations.Nullable;

/** Keeps every article that is opened, where reading stopped in it, and whether it was read. */
public final class Bookmark {
  /** Reading has stopped when nothing has moved for so long. */
  private static final Duration STOPPED = Duration.millis(700);

  /** The end must stay in view for so long, and nobody reads more than ten words a second. */
  private static final Duration GLANCE = Duration.seconds(2);

  private static final double WORDS_PER_SECOND = 10;
  private static final Duration LONGEST = Duration.seconds(20);

  /** Lines are laid to whole pixels, so the end is not met exactly. */
  private static final double END = 0.999;

  private final Bookcase bookcase;
  private final ReaderModel reader;
  private final Consumer<Notice> notices;
  private final ReadOnlyObjectWrapper<@Nullable KeptArticle> kept = new ReadOnlyObjectWrapper<>();
  private final PauseTransition stopped = new PauseTransition(STOPPED);
  private final PauseTransition reading = new PauseTransition();
  private Consumer<TextPosition> onReturn = _ -> {};
  private OptionalLong expected = OptionalLong.empty();
  private long since = System.nanoTime();
  private @Nullable Article text;
  private @Nullable TextPosition top;
  private double seen;

  Bookmark(Bookcase bookcase, ReaderModel reader, Consumer<Notice> notices) {
    this.bookcase = bookcase;
    this.reader = reader;
    this.notices = notices;
    stopped.setOnFinished(_ -> flush());
    reading.setOnFinished(_ -> markRead());
    reader.articleProperty().subscribe(this::arrive);
    reader.glossedProperty().subscribe(this::glossed);
    kept.subscribe(this::analyse);
  }

  /** The article that is shown, as the library keeps it; null until it does. */
  public ReadOnlyObjectProperty<@Nullable KeptArticle> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /** Gets the place where reading stopped, when an article is opened again. */
  void setOnReturn(Consumer<TextPosition> action) {
    onReturn = action;
  }

  /** The next article comes from the library itself: that it is there already is no news. */
  void expect(long id) {
    expected = OptionalLong.of(id);
  }

  /**
   * The text has moved.
   *
   * @param first where the text in view begins
   * @param share how much of the article lies above the lower edge of the view, 0 to 1
   */
  void moved(@Nullable TextPosition first, double share) {
    // The page may still show the article before.
    if (kept.get() == null || !isIn(text, first)) {
      return;
    }
    top = first;
    seen = share;
    stopped.playFromStart();
    if (share < END) {
      reading.stop();
    } else if (reading.getStatus() != Animation.Status.RUNNING) {
      reading.setDuration(untilRead());
      reading.playFromStart();
    }
  }

  /** Keeps where reading stands now. */
  void flush() {
    stopped.stop();
    KeptArticle article = kept.get();
    Article shown = text;
    TextPosition position = top;
    if (article != null && shown != null && position != null) {
      Place place = place(shown, position);
      double share = seen;
      bookcase.keep(shelf -> shelf.articles().stopped(article.id(), place, share));
    }
  }

  private static boolean isIn(@Nullable Article article, @Nullable TextPosition position) {
    return article != null
        && position != null
        && position.block() < article.blocks().size()
        && position.offset() <= article.blocks().get(position.block()).text().length();
  }

  private Duration untilRead() {
    Article shown = text;
    double words = shown == null ? 0 : shown.wordCount();
    double needed = Math.min(LONGEST.toMillis(), words / WORDS_PER_SECOND * 1000);
    double spent = (System.nanoTime() - since) / 1e6;
    return Duration.millis(Math.max(GLANCE.toMillis(), needed - spent));
  }

  private void markRead() {
    KeptArticle article = kept.get();
    if (article != null && !article.isRead()) {
      bookcase.keep(shelf -> shelf.articles().mark(List.of(article.id()), true));
    }
  }

  private void arrive(@Nullable Article article) {
    flush();
    reading.stop();
    kept.set(null);
    text = article;
    top = null;
    since = System.nanoTime();
    if (article != null) {
      bookcase.keep(
          shelf -> {
            Kept result = shelf.articles().keep(article);
            shelf.articles().opened(result.id());
            return new Arrival(result, shelf.articles().find(result.id()));
          },
          arrival -> welcome(article, arrival));
    }
  }

  private record Arrival(Kept result, Optional<KeptArticle> article) {}

  private void welcome(Article article, Arrival arrival) {
    if (reader.articleProperty().get() != article) {
      return;
    }
    arrival
        .article()
        .ifPresent(now -> {
          boolean fromLibrary =
              now.bundled().isPresent()
                  || (expected.isPresent() && expected.getAsLong() == now.id());
          expected = OptionalLong.empty();
          if (arrival.result() instanceof Kept.AlreadyThere && !fromLibrary) {
            notices.accept(new Notice.AlreadyKept(now.title(), now.added()));
          }
          if (now.place().compareTo(new Place(0, 0)) > 0) {
            position(article, now.place()).ifPresent(onReturn);
          }
          kept.set(now);
        });
  }

  private void glossed(@Nullable GlossedArticle glossed) {
    if (glossed != null) {
      analyse();
    }
  }

  /** What is glossed for reading need not be glossed again for counting. */
  private void analyse() {
    KeptArticle article = kept.get();
    GlossedArticle glossed = reader.glossedProperty().get();
    if (article != null
        && glossed != null
        && glossed.article() == reader.articleProperty().get()
        && article.knowledge().isEmpty()) {
      bookcase.keep(shelf -> shelf.articles().analysed(article.id(), Analysis.of(glossed)));
    }
  }

  private static Place place(Article article, TextPosition position) {
    List<Token> tokens = article.blocks().get(position.block()).tokens();
    int token =
        IntStream.range(0, tokens.size())
            .filter(t -> tokens.get(t).end() > position.offset())
            .findFirst()
            .orElse(0);
    return new Place(position.block(), token);
  }

  private static Optional<TextPosition> position(Article article, Place place) {
    if (place.block() >= article.blocks().size()) {
      return Optional.empty();
    }
    List<Token> tokens = article.blocks().get(place.block()).tokens();
    return place.token() < tokens.size()
        ? Optional.of(new TextPosition(place.block(), tokens.get(place.token()).start()))
        : Optional.empty();
  }
}
