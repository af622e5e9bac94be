package org.hashiya.text;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Search that does not ask how carefully a word was typed. Blind to vowels, tatweel, the seat of a
 * hamza (أ إ آ ٱ = ا, ؤ = و, ئ = ي), ى = ي, ة = ه, Latin case and accents, and which digits are
 * used. A hamza without a seat counts as a letter, so that جاء does not find جامعة.
 */
public final class Folding {
  /** No character, so that it is the key of none. */
  private static final char SKIPPED = '\uFFFF';

  private static final char UNKNOWN = 0;
  private static final char END_OF_ASCII = '\u0080';
  private static final char CASELESS = '\u3000';

  /** What each character folds to, found when it is first met: a text has few of them all. */
  private static final char[] KEYS = new char[Character.MAX_VALUE + 1];

  private Folding() {}

  /** What is left of a text when all that search is blind to is gone. White space is single. */
  public static String key(String text) {
    // What normalising would change in ordinary letters, the order of marks, folding drops.
    String normal = Normaliser.isOrdinary(text) ? text : Normaliser.word(text);
    char[] key = new char[normal.length()];
    int length = 0;
    for (int i = 0; i < key.length; i++) {
      char c = keyOf(normal.charAt(i));
      boolean secondSpace = c == ' ' && length > 0 && key[length - 1] == ' ';
      if (c != SKIPPED && !secondSpace) {
        key[length++] = c;
      }
    }
    return new String(key, 0, length).strip();
  }

  /** Whether the query occurs in the text. An empty query occurs in none. */
  public static boolean contains(String text, String query) {
    String key = key(query);
    return !key.isEmpty() && findKey(text, key, 0) != null;
  }

  /**
   * All places of a query, in order, not overlapping; none for an empty query.
   *
   * @param text as it stands in a block
   * @return spans of the text itself; marks that belong to the last letter are inside
   */
  public static List<Span> find(String text, String query) {
    return findKey(text, key(query));
  }

  /**
   * As {@link #find}, for a query looked for in many texts.
   *
   * @param key the query's {@link #key}
   */
  public static List<Span> findKey(String text, String key) {
    List<Span> found = new ArrayList<>();
    if (!key.isEmpty()) {
      for (Span at = findKey(text, key, 0); at != null; at = findKey(text, key, at.end())) {
        found.add(at);
      }
    }
    return found;
  }

  private static @Nullable Span findKey(String text, String key, int from) {
    char first = key.charAt(0);
    for (int start = from; start < text.length(); start++) {
      if (keyOf(text.charAt(start)) == first) {
        int end = endOfMatch(text, start, key);
        if (end >= 0) {
          return new Span(start, end);
        }
      }
    }
    return null;
  }

  /** The end of the match that begins here, or -1. */
  private static int endOfMatch(String text, int start, String key) {
    int at = start;
    for (int k = 0; k < key.length(); k++) {
      while (at < text.length() && keyOf(text.charAt(at)) == SKIPPED) {
        at++;
      }
      if (at == text.length() || keyOf(text.charAt(at)) != key.charAt(k)) {
        return -1;
      }
      at++;
    }
    while (at < text.length() && Arabic.isMark(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static char keyOf(char c) {
    char known = KEYS[c];
    if (known == UNKNOWN) {
      // Two threads that find it at once find the same.
      known = found(c);
      KEYS[c] = known;
    }
    return known;
  }

  private static char found(char c) {
    // Nothing from the Chinese characters on has case or accents.
    if (c >= CASELESS) {
      return c;
    }
    if (c == 0
        || c == Arabic.TATWEEL
        || InvisibleCharacters.isRemovable(c)
        || Character.getType(c) == Character.NON_SPACING_MARK) {
      return SKIPPED;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    if (Character.isDigit(c)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    return switch (LookAlikes.toArabic(c)) {
      case Arabic.ALIF_MADDA, Arabic.ALIF_HAMZA_ABOVE, Arabic.ALIF_HAMZA_BELOW, Arabic.ALIF_WASLA ->
          Arabic.ALIF;
      case Arabic.WAW_HAMZA -> Arabic.WAW;
      case Arabic.YA_HAMZA -> Arabic.YA;
      case Arabic.ALIF_MAQSURA -> Arabic.YA;
      case Arabic.TA_MARBUTA -> Arabic.HA;
      default -> withoutAccentAndCase(LookAlikes.toArabic(c));
    };
  }

  /** The letter under accent or hamza, lower case in any locale. */
  private static char withoutAccentAndCase(char c) {
    boolean plain = c < END_OF_ASCII || Normaliser.isOrdinary(c);
    String parts = plain ? null : Normalizer2.getNFDInstance().getDecomposition(c);
    // More than one step: U+1EA4 is A, circumflex, acute.
    char base = parts == null || Character.isSurrogate(parts.charAt(0)) ? c : parts.charAt(0);
    return Character.toLowerCase(Character.toUpperCase(base));
  }
}
