package org.hashiya.lexicon.term;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something said of a concept or a term.
 *
 * @param category its data category by the name that TBX gives it; those of others as they stand
 * @param text never blank
 * @param language of the terms that it is about, where it is about all terms of a language
 * @param parts what is said of the detail itself, such as its source
 */
public record Detail(String category, String text, Optional<Locale> language, List<Detail> parts) {
  public static final String FIELD = "subjectField";
  public static final String DEFINITION = "definition";
  public static final String NOTE = "note";
  public static final String EXAMPLE = "context";
  public static final String PART_OF_SPEECH = "partOfSpeech";
  public static final String SOURCE = "source";

  public Detail {
    parts = List.copyOf(parts);
    if (text.isBlank()) {
      throw new IllegalArgumentException("an empty " + category);
    }
  }

  public Detail(String category, String text) {
    this(category, text, Optional.empty(), List.of());
  }

  /** The first text of a category, or empty. */
  static String text(List<Detail> details, String category) {
    return details.stream()
        .filter(d -> d.category.equals(category))
        .map(Detail::text)
        .findFirst()
        .orElse("");
  }
}
