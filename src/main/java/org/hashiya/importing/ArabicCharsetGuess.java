package org.hashiya.importing;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hashiya.text.Arabic;

/**
 * Tells windows-1256 from ISO-8859-6. They share the letters up to ض and differ in the rest, so a
 * wrong guess yields Arabic letters all the same, but a hodgepodge of rare ones (سلام becomes
 * سفاك).
 */
final class ArabicCharsetGuess {
  private static final Charset WINDOWS = Charset.forName("windows-1256");
  private static final Charset ISO = Charset.forName("ISO-8859-6");
  private static final int SAMPLE = 1 << 16;

  /** Costs are negative logarithms of probability, in decibels: 10 is one in ten. */
  private static final int COST_OF_PUNCTUATION = 15;

  private static final int COST_OF_MARK = 20;
  private static final int COST_OF_NONSENSE = 50;
  private static final int GAIN_OF_ARTICLE = 12;
  private static final int GAIN_OF_COMMON_WORD = 12;

  /** Of the files that are left from those days hardly one in four is in it. */
  private static final int COST_OF_RARE_CHARSET = 6;

  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
  private static final Set<String> COMMON_WORDS =
      Set.of(
          "في", "من", "على", "أن", "إلى", "عن", "ما", "لا", "هذا", "هذه", "التي", "مع", "قال",
          "هو");

  private ArabicCharsetGuess() {}

  /** The likelier of the two, or empty where most of the letters beyond ASCII are not Arabic. */
  static Optional<Charset> of(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    return Stream.of(WINDOWS, ISO)
        .filter(charset -> isMostlyArabic(new String(sample, charset)))
        .min(Comparator.comparingLong(charset -> cost(sample, charset)));
  }

  /** Accented letters of a Western language would be Arabic letters amid Latin ones. */
  private static boolean isMostlyArabic(String text) {
    int arabic = 0;
    int amidLatin = 0;
    int beyondAscii = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '\u007F') {
        beyondAscii++;
      }
      if (Arabic.isWordCharacter(c)) {
        arabic++;
        if (isLatin(text, i - 1) || isLatin(text, i + 1)) {
          amidLatin++;
        }
      }
    }
    return arabic * 2 > beyondAscii && amidLatin * 2 < arabic;
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) < '\u0080'
        && Character.isLetter(text.charAt(at));
  }

  private static long cost(byte[] sample, Charset charset) {
    String text = new String(sample, charset);
    long cost = charset.equals(ISO) ? COST_OF_RARE_CHARSET : 0;
    for (String word : NO_LETTERS.split(text)) {
      cost -= COMMON_WORDS.contains(word) ? GAIN_OF_COMMON_WORD : 0;
    }
    return cost + costOfLetters(text);
  }

  private static long costOfLetters(String text) {
    long cost = 0;
    char before = ' ';
    char twoBefore = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Arabic.isLetter(c)) {
        cost += LetterFrequency.cost(c, !Arabic.isWordCharacter(before));
        if (c == Arabic.LAM && before == Arabic.ALIF && !Arabic.isWordCharacter(twoBefore)) {
          cost -= GAIN_OF_ARTICLE;
        }
      } else if (Arabic.isMark(c) || c == Arabic.TATWEEL) {
        cost += Arabic.isLetter(before) || Arabic.isMark(before) ? COST_OF_MARK : COST_OF_NONSENSE;
      } else if (c > '\u007F') {
        boolean punctuation = c == Arabic.COMMA || c == Arabic.SEMICOLON || isUsualMark(c);
        cost += punctuation ? COST_OF_PUNCTUATION : COST_OF_NONSENSE;
      }
      twoBefore = before;
      before = c;
    }
    return cost;
  }

  private static boolean isUsualMark(char c) {
    return switch (c) {
      case Arabic.QUESTION_MARK, '«', '»', '“', '”', '‘', '’', '–', '—', '…', '\u00A0' -> true;
      default -> false;
    };
  }
}
