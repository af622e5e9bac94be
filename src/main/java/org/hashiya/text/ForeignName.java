package org.hashiya.text;

import java.util.List;
import java.util.Map;

/**
 * A foreign name that Arabic writes without vowels, towards its English spelling: Klinton is nearer
 * to Clinton than Kalintun. As few vowels as can be spoken are added, و is o, ج before a consonant
 * is g, and endings that many names share are written as they are usually spelt. What a letter most
 * often stands for was counted on the 2,500 foreign names of the lexicon.
 */
final class ForeignName {
  /** Endings, longest first; an ending of Arabic letters in the usual English spelling. */
  private static final List<Map.Entry<String, String>> ENDINGS =
      List.of(
          Map.entry("وفيتش", "ovic"),
          Map.entry("شتاين", "stein"),
          Map.entry("ستاين", "stein"),
          Map.entry("ستون", "ston"),
          Map.entry("نتون", "nton"),
          Map.entry("غتون", "gton"),
          Map.entry("جتون", "gton"),
          Map.entry("لتون", "lton"),
          Map.entry("كوفا", "kova"),
          Map.entry("سفيلد", "sfield"),
          Map.entry("فيلد", "field"),
          Map.entry("برغ", "berg"),
          Map.entry("برج", "berg"),
          Map.entry("بيرغ", "berg"),
          Map.entry("بيرج", "berg"),
          Map.entry("سكي", "sky"),
          Map.entry("نكو", "nko"),
          Map.entry("سون", "son"),
          Map.entry("مان", "man"),
          Map.entry("لاند", "land"),
          Map.entry("ينغ", "ing"),
          Map.entry("ينج", "ing"),
          Map.entry("يتش", "ic"),
          Map.entry("هايم", "heim"),
          Map.entry("فورد", "ford"),
          Map.entry("وود", "wood"),
          Map.entry("ييف", "yev"),
          Map.entry("وفا", "ova"),
          Map.entry("وف", "ov"),
          Map.entry("ماير", "meyer"),
          Map.entry("تشي", "chi"),
          Map.entry("شفيلي", "shvili"),
          Map.entry("يان", "ian"),
          Map.entry("مب", "mp"));

  private static final String E_BEFORE_LAST = "تزفله";
  private static final String GERMAN_SH = "منلرفب";
  private static final String VOICELESS = "تسكشر";
  private static final char NONE = 0;

  private final String letters;
  private final SpokenLatin out = new SpokenLatin();
  private int at;

  private ForeignName(String letters) {
    this.letters = letters;
  }

  /** A name without vowels in small Latin letters. */
  static String of(String letters) {
    for (Map.Entry<String, String> ending : ENDINGS) {
      int stem = letters.length() - ending.getKey().length();
      if (stem >= 2 && letters.endsWith(ending.getKey())) {
        ForeignName name = new ForeignName(letters.substring(0, stem));
        name.read();
        String english = ending.getValue();
        return name.out.before("aeiouy".indexOf(english.charAt(0)) >= 0) + english;
      }
    }
    ForeignName name = new ForeignName(letters);
    name.read();
    return name.out.ended();
  }

  private void read() {
    while (at < letters.length()) {
      switch (letters.charAt(at)) {
        case Arabic.ALIF, Arabic.ALIF_HAMZA_ABOVE -> alif();
        case Arabic.ALIF_MADDA -> {
          boolean glide = isFirst() && next() == Arabic.YA;
          vowel(glide ? "ay" : "a", glide ? 2 : 1);
        }
        case Arabic.ALIF_HAMZA_BELOW -> vowel("e", next() == Arabic.YA ? 2 : 1);
        case Arabic.ALIF_MAQSURA -> vowel("i", 1); // Egypt writes its ي so
        case Arabic.TA_MARBUTA -> vowel("a", 1);
        case Arabic.WAW -> waw();
        case Arabic.YA -> ya();
        default -> consonant();
      }
    }
  }

  private void alif() {
    boolean diphthong = (next() == Arabic.YA || next() == Arabic.WAW) && !isLong(letter(at + 2));
    boolean last = at + 2 == letters.length();
    if (isFirst() && next() == Arabic.WAW) {
      vowel("o", 2);
    } else if (isFirst() && next() == Arabic.YA) {
      vowel("i", 2);
    } else if (diphthong && next() == Arabic.YA) {
      vowel(last ? "ay" : out.endsWith("st") ? "ei" : "ai", 2);
    } else if (diphthong) {
      boolean brown = letters.endsWith("اون") && at == letters.length() - 3;
      vowel(last ? "ao" : brown ? "ow" : "au", 2);
    } else {
      vowel("a", 1);
    }
  }

  private void waw() {
    boolean wBeforeA = next() == Arabic.ALIF && at + 2 < letters.length();
    if (next() == Arabic.WAW && !isFirst()) {
      vowel("oo", 2);
    } else if (isFirst() || wBeforeA) {
      sound("w", 1);
    } else if (next() == Arabic.YA) {
      boolean swift = out.endsWith("s") || out.endsWith("t") || out.endsWith("k");
      if (swift) {
        sound("w", 1);
      } else {
        vowel("u", 1);
      }
    } else {
      boolean beforeLastS = next() == Arabic.SIN && at + 2 == letters.length();
      vowel(beforeLastS ? "u" : "o", 1);
    }
  }

  private void ya() {
    if (isFirst()) {
      sound("y", 1);
      return;
    }
    switch (next()) {
      case Arabic.YA -> vowel("ye", 2);
      case Arabic.ALIF, Arabic.TA_MARBUTA -> vowel("ia", 2);
      case Arabic.WAW -> vowel("io", 2);
      default -> {
        boolean silent = next() == Arabic.HA && at + 2 == letters.length();
        vowel(silent || isE() ? "e" : "i", silent ? 2 : 1);
      }
    }
  }

  /** In the first syllable, and before some last consonants, ي more often stands for e. */
  private boolean isE() {
    if (letters.length() == 3 || next() == NONE) {
      return false;
    }
    boolean lastSyllable = at + 2 == letters.length();
    return lastSyllable ? E_BEFORE_LAST.indexOf(next()) >= 0 : at == 1;
  }

  private void consonant() {
    String pair = letters.substring(at, Math.min(at + 2, letters.length()));
    switch (pair) {
      case "تش" -> sound("ch", 2);
      case "تز" -> sound("tz", 2);
      case "دج" -> sound("j", 2);
      case "شت" -> sound("st", 2);
      case "كس" -> {
        if (isFirst()) {
          single();
        } else {
          sound("x", 2);
        }
      }
      default -> {
        boolean german = isFirst() && pair.startsWith("ش") && GERMAN_SH.indexOf(next()) >= 0;
        if (german) {
          german(next());
        } else {
          single();
        }
      }
    }
  }

  /** Schmidt, Schroeder, Schweinsteiger, Spiegel. */
  private void german(char second) {
    sound(
        switch (second) {
          case Arabic.BA -> "sp";
          case Arabic.FA -> "schw";
          default -> "sch" + Letters.PRESS.consonant(second);
        },
        2);
  }

  private void single() {
    char c = letters.charAt(at);
    boolean end = next() == NONE && out.isBehindConsonant();
    switch (c) {
      case Arabic.JIM -> {
        boolean hard = !isLong(next()) || (!isFirst() && next() == Arabic.YA);
        sound(hard ? "g" : "j", 1);
      }
      case Arabic.GHAYN, Arabic.GA -> sound("g", 1);
      case Arabic.KAF -> sound(isC() ? "c" : "k", 1);
      case Arabic.FA -> sound(isV() ? "v" : "f", 1);
      case Arabic.ZAY -> sound(end ? "s" : "z", 1);
      case Arabic.DHAL -> sound("th", 1);
      case Arabic.HA -> {
        if (end) {
          vowel("e", 1);
        } else {
          sound("h", 1);
        }
      }
      default -> {
        String latin = Letters.PRESS.consonant(c);
        if (latin.isEmpty()) {
          at++;
        } else {
          sound(latin, 1);
        }
      }
    }
  }

  private boolean isC() {
    boolean liquid = next() == Arabic.LAM || next() == Arabic.RA;
    return isFirst()
        ? liquid || next() == Arabic.ALIF || next() == Arabic.WAW
        : next() == Arabic.WAW && out.isBehindConsonant() && !out.endsWith("s");
  }

  /** Arabic has no v: inside a name and at its end ف more often stands for it. */
  private boolean isV() {
    if (isFirst()) {
      return next() == Arabic.ALIF;
    }
    if (next() == Arabic.WAW) {
      return false;
    }
    return out.isBehindConsonant() ? isLong(next()) : VOICELESS.indexOf(next()) < 0;
  }

  private void sound(String latin, int length) {
    at += length;
    out.consonant(latin, isLong(letter(at)) || at == letters.length());
  }

  private void vowel(String latin, int length) {
    at += length;
    out.vowel(latin);
  }

  private boolean isFirst() {
    return at == 0;
  }

  private char next() {
    return letter(at + 1);
  }

  private char letter(int i) {
    return i < letters.length() ? letters.charAt(i) : NONE;
  }

  private static boolean isLong(char c) {
    return switch (c) {
      case Arabic.ALIF,
          Arabic.ALIF_MADDA,
          Arabic.ALIF_MAQSURA,
          Arabic.WAW,
          Arabic.YA,
          Arabic.TA_MARBUTA ->
          true;
      default -> false;
    };
  }
}
