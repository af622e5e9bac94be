package org.hashiya.lexicon;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hashiya.text.Folding;
import org.hashiya.text.Romanisation;

/** What of a word or query is compared in a search. */
final class SearchKeys {
  private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)");
  private static final Pattern OPENING = Pattern.compile("^(?:to|the|an?) (?=.)");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NOT_SOUNDED = Pattern.compile("[ʿʾ'’‘`\\-]");
  private static final Pattern LONG_I = Pattern.compile("ee|e|y(?![aiu])");
  private static final Pattern LONG_U = Pattern.compile("ou|oo|o|w(?![aiu])");
  private static final Pattern TWICE = Pattern.compile("(.)\\1+");
  private static final Pattern FINAL_H = Pattern.compile("(?<=a)h\\b");

  private SearchKeys() {}

  static boolean isArabic(String query) {
    return query
        .codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  /** Blind to vowels, hamza, ta marbuta. */
  static String arabic(String text) {
    return Folding.key(text);
  }

  /** A root, or what is typed for one, without spaces; every hamza is an alif. */
  static String root(String text) {
    return Folding.key(text).replace(" ", "").replace('ء', 'ا');
  }

  /** A gloss without its remarks in brackets, in lower case. */
  static String gloss(String gloss) {
    return REMARK.matcher(gloss).replaceAll("").strip().toLowerCase(Locale.ROOT);
  }

  /** What is typed in English: "to agree" is looked for as "agree". */
  static String english(String query) {
    String plain = SPACE.matcher(query.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    return OPENING.matcher(plain).replaceFirst("");
  }

  static String romanised(String vocalised) {
    return latin(Romanisation.scholarly(vocalised));
  }

  /**
   * Romanised Arabic as people type it: without diacritics, ʿ and ʾ, and blind to the length of
   * vowels and to doubled letters: ḥukūma, hukooma and hukumah are one.
   */
  static String latin(String romanised) {
    String bare = NOT_SOUNDED.matcher(Folding.key(romanised)).replaceAll("");
    String vowels = LONG_U.matcher(LONG_I.matcher(bare).replaceAll("i")).replaceAll("u");
    return FINAL_H.matcher(TWICE.matcher(vowels).replaceAll("$1")).replaceAll("");
  }
}
