package org.hashiya.lexicon.term;

import java.util.List;
import java.util.Locale;

/**
 * A word or phrase for a concept.
 *
 * @param text as it is cited, with or without vowels; never blank
 */
public record Term(Locale language, String text, Status status, List<Detail> details) {
  public Term {
    details = List.copyOf(details);
    if (text.isBlank()) {
      throw new IllegalArgumentException("a term without words");
    }
  }

  public Term(Locale language, String text, Status status) {
    this(language, text, status, List.of());
  }

  /** The first text of a category, or empty. */
  public String detail(String category) {
    return Detail.text(details, category);
  }

  public boolean isForbidden() {
    return status == Status.FORBIDDEN;
  }

  public Term withStatus(Status other) {
    return new Term(language, text, other, details);
  }
}
