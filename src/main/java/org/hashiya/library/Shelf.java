package org.hashiya.library;

import java.time.Clock;

/** Everything that the library keeps, for as long as it is lent: see {@link Library}. */
public final class Shelf {
  private final Sql sql;
  private final Clock clock;

  Shelf(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Articles with their texts, tags and reading positions. */
  public Articles articles() {
    return new Articles(sql, clock);
  }

  /** The folders that articles lie in. */
  public Folders folders() {
    return new Folders(sql);
  }

  /** News feeds and what they have offered. */
  public Feeds feeds() {
    return new Feeds(sql, clock);
  }

  /** What the person knows. */
  public Lemmas lemmas() {
    return new Lemmas(sql, clock);
  }

  /** Words that the person has saved. */
  public SavedWords words() {
    return new SavedWords(sql, clock);
  }

  /** How the saved words are remembered. */
  public Reviews reviews() {
    return new Reviews(sql);
  }

  /** Versions of articles in other languages. */
  public Versions versions() {
    return new Versions(sql, clock);
  }

  /** The person's own term base. */
  public Terms terms() {
    return new Terms(sql, clock);
  }

  /** The readings that a person has chosen. */
  public Choices choices() {
    return new Choices(sql, clock);
  }
}
