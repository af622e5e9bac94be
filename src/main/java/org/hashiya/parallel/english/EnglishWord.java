package org.hashiya.parallel.english;

/**
 * A word or figure of an English sentence.
 *
 * @param text as it stands
 * @param start UTF-16 offset of its first character in the sentence
 * @param end UTF-16 offset behind its last character
 * @param stem what its inflected forms have in common; a figure's is {@code #} and its value, a
 *     time of day's {@code @h:mm} on a clock of twelve hours
 * @param family what the words derived from one root have in common
 * @param content whether it says something by itself: not "the", "of", "was"
 */
public record EnglishWord(
    String text, int start, int end, String stem, String family, boolean content) {
  /** Whether it is a figure or a time of day, in digits or words. */
  public boolean isNumber() {
    return stem.startsWith("#") || stem.startsWith("@");
  }

  /** Whether it begins with a capital letter, as names do. */
  public boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }
}
