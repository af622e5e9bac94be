package org.hashiya.ui.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.hashiya.library.KeptArticle;

/** A condition that the articles of a list fulfil. Of each facet there is one at most. */
public sealed interface Narrowing {
  Facet facet();

  /**
   * Whether an article fulfils it.
   *
   * @param today in the person's time zone
   */
  boolean admits(KeptArticle article, LocalDate today);

  /** How far an article has been read. */
  enum Reading implements Narrowing {
    UNREAD,
    STARTED,
    READ,
    /** Comes with the program. */
    BUNDLED;

    @Override
    public Facet facet() {
      return Facet.READING;
    }

    @Override
    public boolean admits(KeptArticle article, LocalDate today) {
      return switch (this) {
        case UNREAD -> !article.isRead();
        case STARTED -> !article.isRead() && article.opened().isPresent();
        case READ -> article.isRead();
        case BUNDLED -> article.bundled().isPresent();
      };
    }
  }

  /** How much of it is known: what can be read with ease, with some help, with effort. */
  enum Known implements Narrowing {
    EASY(0.95, 1.01),
    FAIR(0.85, 0.95),
    HARD(0, 0.85);

    private final double from;
    private final double below;

    Known(double from, double below) {
      this.from = from;
      this.below = below;
    }

    @Override
    public Facet facet() {
      return Facet.KNOWN;
    }

    @Override
    public boolean admits(KeptArticle article, LocalDate today) {
      return article
          .knowledge()
          .map(knowledge -> knowledge.share() >= from && knowledge.share() < below)
          .orElse(false);
    }
  }

  /** By number of words. */
  enum Length implements Narrowing {
    SHORT(0, 300),
    MEDIUM(300, 900),
    LONG(900, Integer.MAX_VALUE);

    private final int from;
    private final int below;

    Length(int from, int below) {
      this.from = from;
      this.below = below;
    }

    @Override
    public Facet facet() {
      return Facet.LENGTH;
    }

    @Override
    public boolean admits(KeptArticle article, LocalDate today) {
      return article.words() >= from && article.words() < below;
    }
  }

  /** By the day on which it was published, or else kept. */
  enum Age implements Narrowing {
    WEEK(7),
    MONTH(31),
    YEAR(366),
    OLDER(Integer.MAX_VALUE);

    private final int days;

    Age(int days) {
      this.days = days;
    }

    @Override
    public Facet facet() {
      return Facet.DATE;
    }

    @Override
    public boolean admits(KeptArticle article, LocalDate today) {
      long age = today.toEpochDay() - day(article).toEpochDay();
      return this == OLDER ? age >= YEAR.days : age < days;
    }
  }

  /** What lies in a folder. */
  record InFolder(long id, String name) implements Narrowing {
    @Override
    public Facet facet() {
      return Facet.FOLDER;
    }

    @Override
    public boolean admits(KeptArticle article, LocalDate today) {
      return article.folder().filter(folder -> folder == id).isPresent();
    }
  }

  /** What has a tag. */
  record Tagged(String tag) implements Narrowing {
    @Override
    public Facet facet() {
      return Facet.TAG;
    }

    @Override
    public boolean admits(KeptArticle article, LocalDate today) {
      return article.tags().contains(tag);
    }
  }

  /** What comes from files of the person's own. */
  record FromFiles() implements Narrowing {
    @Override
    public Facet facet() {
      return Facet.SOURCE;
    }

    @Override
    public boolean admits(KeptArticle article, LocalDate today) {
      return isFile(article);
    }
  }

  /** What a publisher has published. */
  record From(String publisher) implements Narrowing {
    @Override
    public Facet facet() {
      return Facet.SOURCE;
    }

    @Override
    public boolean admits(KeptArticle article, LocalDate today) {
      return article.source().publisher().equals(publisher) && !isFile(article);
    }
  }

  /** The day on which an article was published, or else kept. */
  static LocalDate day(KeptArticle article) {
    return article.source().published().orElseGet(() -> day(article.added()));
  }

  /** What an article comes from, as far as that is known. */
  static Optional<Narrowing> source(KeptArticle article) {
    if (isFile(article)) {
      return Optional.of(new FromFiles());
    }
    String publisher = article.source().publisher();
    return publisher.isEmpty() ? Optional.empty() : Optional.of(new From(publisher));
  }

  /** Whether the name of its publisher is that of a file. */
  static boolean isFile(KeptArticle article) {
    return article.source().address().filter(a -> "file".equals(a.getScheme())).isPresent();
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneId.systemDefault());
  }
}
