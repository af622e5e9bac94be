package org.hashiya.morph;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hashiya.morph.Features.Person;
import org.jspecify.annotations.Nullable;

/**
 * A pronoun joined to the end of a word.
 *
 * @param letters as written
 * @param possessive as the possessor of a noun
 * @param object as the object of a verb or preposition
 */
record Enclitic(String letters, Segment possessive, Segment object) {
  /** The letters of the longest one. */
  static final int LONGEST = 3;

  private static final Map<String, Enclitic> ALL =
      Stream.of(
              of("ي", "my", "me"),
              of("نِي", "me", "me"),
              of("ك", "your", "you"),
              of("هُ", "his, its", "him, it"),
              of("هَا", "her, its", "her, it"),
              of("نَا", "our", "us"),
              of("كُمَا", "your (two)", "you (two)"),
              of("هُمَا", "their (two)", "them (two)"),
              of("كُمْ", "your", "you"),
              of("هُمْ", "their", "them"),
              of("كُنَّ", "your (women)", "you (women)"),
              of("هُنَّ", "their (women)", "them (women)"))
          .collect(Collectors.toUnmodifiableMap(Enclitic::letters, e -> e));

  private static Enclitic of(String vocalised, String possessive, String object) {
    return new Enclitic(
        Letters.strip(vocalised),
        new Segment(Role.PRONOUN, vocalised, possessive),
        new Segment(Role.PRONOUN, vocalised, object));
  }

  /** The pronoun that a word's last letters can be, or null. */
  static @Nullable Enclitic endOf(String letters, int length) {
    int at = letters.length() - length;
    if (at <= 0 || !mayEnd(letters.charAt(letters.length() - 1))) {
      return null;
    }
    return ALL.get(letters.substring(at));
  }

  private static boolean mayEnd(char last) {
    return last == 'ه' || last == 'ا' || last == 'ي' || last == 'ك' || last == 'م' || last == 'ن';
  }

  /** يـ after a noun, نِي after a verb. */
  boolean isMy() {
    return letters.equals("ي");
  }

  boolean isMe() {
    return letters.equals("ني");
  }

  /** مِنَّا, عَلَيَّ: a letter like the last one of a preposition is written once. */
  boolean melts() {
    return letters.equals("نا") || isMe() || isMy();
  }

  Person person() {
    return switch (letters.charAt(0)) {
      case 'ك' -> Person.SECOND;
      case 'ه' -> Person.THIRD;
      default -> Person.FIRST;
    };
  }

  Segment segment(boolean asObject) {
    return asObject ? object : possessive;
  }
}
