package org.hashiya.importing;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
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

  private ArabicCharsetGuess() {}

  /** The likelier of the two, or empty where most of the letters beyond ASCII are not Arabic. */
  static Optional<Charset> of(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    return Stream.of(WINDOWS, ISO)
        .filter(charset -> isMostlyArabic(new String(sample, charset)))
        .min(Comparator.comparingLong(charset -> cost(new String(sample, charset))));
  }

  private static boolean isMostlyArabic(String text) {
    long arabic = text.chars().filter(c -> Arabic.isWordCharacter((char) c)).count();
    long beyondAscii = text.chars().filter(c -> c > '\u007F').count();
    return arabic * 2 > beyondAscii;
  }

  private static long cost(String text) {
    long cost = 0;
    char before = ' ';
    char twoBefore = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Arabic.isLetter(c)) {
        cost += LetterFrequency.cost(c);
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
