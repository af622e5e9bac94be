package org.hashiya.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A foreign name that Arabic writes without vowels, towards its English spelling: Klinton is nearer
 * to Clinton than Kalintun. As few vowels as can be spoken are added, و is o, ج before a consonant is
 * g, and endings that many names share are written as they are usually spelt.
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

  private static final Set<String> OPENING =
      Set.of(
          "bl", "br", "cl", "cr", "chr", "dr", "fl", "fr", "gl", "gr", "kl", "kr", "pl", "pr", "sk",
          "sl", "sm", "sn", "sp", "st", "sv", "sw", "tr", "ts", "tz", "dm", "vl", "shl", "shm", "shn",
          "shr", "sht", "shv", "shk", "kn", "kv", "thr", "str", "skr", "spr", "zv", "schm", "schn", "schl", "schr", "schw");

  private static final Set<String> CLOSING =
      Set.of(
          "nt", "nd", "rt", "rd", "rk", "rn", "rl", "rm", "rs", "rf", "rg", "rch", "rsh", "lt", "ld",
          "lk", "lm", "ls", "lf", "lz", "lsh", "st", "sk", "ft", "ns", "nz", "nk", "ng", "nch", "ks",
          "ts", "tz", "mp", "ms", "mz", "rz", "rb", "rv", "rth", "nth", "sh", "ps", "ds", "rts", "nts",
          "rns", "rnst", "nst", "rst", "lts", "ngs", "nks", "rks", "ntz", "rtz", "ltz", "kh", "bs",
          "gs", "rls", "mps", "rps", "rms", "kt", "pt");

  private static final String E_BEFORE_LAST = "تزفله";

  private final String letters;
  private final StringBuilder out = new StringBuilder();

  /** Consonants since the last vowel, in Latin letters. */
  private String cluster = "";

  /** How many consonants that is. */
  private int consonants;

  private boolean opened;
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
        return name.stem(ending.getValue()) + ending.getValue();
      }
    }
    return new ForeignName(letters).stem("");
  }

  private String stem(String ending) {
    while (at < letters.length()) {
      step();
    }
    boolean vowelFollows = !ending.isEmpty() && isVowel(ending.charAt(0));
    if (!vowelFollows) {
      flush(!ending.isEmpty());
    } else {
      out.append(cluster);
    }
    return out.toString();
  }

  private void step() {
    char c = letters.charAt(at);
    boolean first = at == 0;
    boolean last = at == letters.length() - 1;
    char next = last ? 0 : letters.charAt(at + 1);
    boolean vowelNext = !last && isLong(next);
    switch (c) {
      case Arabic.ALIF, Arabic.ALIF_HAMZA_ABOVE -> {
        if (first && next == Arabic.WAW) {
          vowel(at + 2 < letters.length() && letters.charAt(at + 2) == Arabic.YA ? "oy" : "o", 2);
        } else if (first && next == Arabic.YA) {
          vowel("i", 2);
        } else if (next == Arabic.YA && !(at + 2 < letters.length() && isLong(letters.charAt(at + 2)))) {
          vowel(at + 2 == letters.length() ? "ay" : cluster.endsWith("st") ? "ei" : "ai", 2);
        } else if (next == Arabic.WAW && !(at + 2 < letters.length() && isLong(letters.charAt(at + 2)))) {
          vowel(at + 2 == letters.length() ? "ao" : letters.startsWith("ون", at + 1) && at + 3 == letters.length() ? "ow" : "au", 2);
        } else {
          vowel("a", 1);
        }
      }
      case Arabic.ALIF_MADDA -> vowel(first && next == Arabic.YA ? "ay" : "a", first && next == Arabic.YA ? 2 : 1);
      case Arabic.ALIF_HAMZA_BELOW -> vowel("e", next == Arabic.YA ? 2 : 1);
      case Arabic.ALIF_MAQSURA -> vowel("i", 1); // Egypt writes its ي so
      case Arabic.TA_MARBUTA -> vowel("a", 1);
      case Arabic.WAW -> waw(first, last, next, vowelNext);
      case Arabic.YA -> ya(first, last, next, vowelNext);
      default -> consonant(c, first, last, next);
    }
  }

  private void waw(boolean first, boolean last, char next, boolean vowelNext) {
    if (next == Arabic.WAW) {
      if (first) {
        consonant("w", 1);
        vowel("o", 1);
      } else {
        vowel("oo", 2);
      }
    } else if (first || (vowelNext && next == Arabic.ALIF && at + 2 < letters.length())) {
      consonant("w", 1);
    } else if (next == Arabic.YA) {
      boolean glide = cluster.endsWith("s") || cluster.endsWith("t") || cluster.endsWith("k");
      if (glide) {
        consonant("w", 1);
      } else {
        vowel("u", 1);
      }
    } else {
      boolean beforeLastS = next == Arabic.SIN && at + 2 == letters.length();
      vowel(beforeLastS ? "u" : "o", 1);
    }
  }

  private void ya(boolean first, boolean last, char next, boolean vowelNext) {
    if (first) {
      consonant("y", 1);
    } else if (next == Arabic.YA) {
      vowel("ye", 2);
    } else if (next == Arabic.ALIF || next == Arabic.TA_MARBUTA) {
      vowel("ia", 2);
    } else if (next == Arabic.WAW) {
      vowel("io", 2);
    } else if (next == Arabic.HA && at + 2 == letters.length()) {
      vowel("e", 2);
    } else {
      vowel(!last && isE(next) ? "e" : "i", 1);
    }
  }

  /** In the first syllable, and before some last consonants, ي more often stands for e. */
  private boolean isE(char next) {
    int left = letters.length() - at - 1;
    boolean shortName = letters.length() == 3;
    return left == 1 && !shortName ? E_BEFORE_LAST.indexOf(next) >= 0 : at == 1 && !shortName;
  }

  private void consonant(char c, boolean first, boolean last, char next) {
    String pair = last ? "" : letters.substring(at, at + 2);
    switch (pair) {
      case "تش" -> consonant("ch", 2);
      case "تز" -> consonant("tz", 2);
      case "كس" -> {
        if (first) {
          single(c, first, last, next);
        } else {
          consonant("x", 2);
        }
      }
      case "دج" -> consonant("j", 2);
      case "شت" -> consonant("st", 2);
      case "شم", "شن", "شل", "شر", "شف", "شب" -> {
        if (first) {
          german(pair);
        } else {
          single(c, first, last, next);
        }
      }
      default -> single(c, first, last, next);
    }
  }

  private void german(String pair) {
    consonant(
        switch (pair) {
          case "شب" -> "sp";
          case "شف" -> "schw";
          default -> "sch" + Letters.PRESS.consonant(pair.charAt(1));
        },
        2);
  }

  private void single(char c, boolean first, boolean last, char next) {
    boolean vowelNext = !last && isLong(next);
    String latin =
        switch (c) {
          case Arabic.JIM ->
              last || !vowelNext || (!first && next == Arabic.YA) ? "g" : "j";
          case Arabic.GHAYN, Arabic.GA -> "g";
          case Arabic.KAF -> !last && isC(next, first) ? "c" : "k";
          case Arabic.FA -> isV(first, last, next) ? "v" : "f";
          case Arabic.ZAY -> last && consonants > 0 ? "s" : "z";
          case Arabic.HA -> last && consonants > 0 ? "" : "h";
          case Arabic.QAF -> "q";
          case Arabic.DHAL -> "th";
          case Arabic.AYN,
              Arabic.HAMZA,
              Arabic.WAW_HAMZA,
              Arabic.YA_HAMZA -> "";
          default -> Letters.PRESS.consonant(c);
        };
    if (latin.isEmpty() && c == Arabic.HA) {
      vowel("e", 1);
    } else if (latin.isEmpty()) {
      at++;
    } else {
      consonant(latin, 1);
    }
  }

  private boolean isC(char next, boolean first) {
    boolean liquid = next == Arabic.LAM || next == Arabic.RA;
    return first
        ? liquid || next == Arabic.ALIF || next == Arabic.WAW
        : next == Arabic.WAW && consonants > 0 && !cluster.endsWith("s");
  }

  /** Arabic has no v: inside a name and at its end ف more often stands for it. */
  private boolean isV(boolean first, boolean last, char next) {
    if (first) {
      return next == Arabic.ALIF;
    }
    boolean afterVowel = consonants == 0;
    boolean beforeVowel = !last && isLong(next);
    boolean voiceless = "تسكشر".indexOf(next) >= 0;
    return afterVowel ? next != Arabic.WAW && !voiceless : beforeVowel && next != Arabic.WAW;
  }

  private void consonant(String latin, int length) {
    boolean twin = cluster.endsWith(latin);
    if (twin && consonants == 1 && opened && at + length < letters.length() && !isLong(letters.charAt(at + length))) {
      vowelBetween();
    }
    cluster += latin;
    consonants++;
    at += length;
    settle();
  }

  /** Whatever cannot be spoken at the beginning, or three in the middle, is broken up. */
  private void settle() {
    if (!opened && consonants > 1 && !OPENING.contains(cluster.replace('c', 'k').replace("kh", "ch"))
        && !OPENING.contains(cluster)) {
      breakBeforeLast();
    }
  }

  private void breakBeforeLast() {
    String last = lastConsonant();
    if (consonants > 2) {
      String second = cluster.substring(1);
      out.append(cluster.charAt(0)).append(second.startsWith("r") ? 'e' : 'a');
      cluster = second;
      consonants = 2;
      opened = true;
      return;
    }
    out.append(cluster, 0, cluster.length() - last.length()).append('a');
    opened = true;
    cluster = last;
    consonants = 1;
  }

  private void vowelBetween() {
    out.append(cluster).append('e');
    cluster = "";
    consonants = 0;
    opened = true;
  }

  private String lastConsonant() {
    for (String two : List.of("sh", "ch", "th", "kh", "tz")) {
      if (cluster.endsWith(two)) {
        return two;
      }
    }
    return cluster.substring(cluster.length() - 1);
  }

  private void vowel(String latin, int length) {
    if (opened && consonants > 2 && !speakable()) {
      String last = lastConsonant();
      String rest = cluster.substring(0, cluster.length() - last.length());
      out.append(rest).append('e').append(last);
    } else {
      out.append(cluster);
    }
    cluster = "";
    consonants = 0;
    opened = true;
    out.append(latin);
    at += length;
  }

  /** Whether a cluster between vowels divides into a close and an opening. */
  private boolean speakable() {
    for (int i = 1; i < cluster.length(); i++) {
      String close = cluster.substring(0, i);
      String open = cluster.substring(i);
      boolean closes = close.length() == 1 || CLOSING.contains(close);
      if (closes && (open.length() == 1 || OPENING.contains(open))) {
        return true;
      }
    }
    return false;
  }

  /** The consonants at the end of the name, or before an ending that begins with one. */
  private void flush(boolean endingFollows) {
    boolean fine =
        consonants < 2 || endingFollows && consonants < 3 || CLOSING.contains(cluster) || cluster.endsWith("x");
    if (!opened && !endingFollows && consonants > 1) {
      String last = lastConsonant();
      out.append(cluster, 0, cluster.length() - last.length()).append('a').append(last);
    } else if (fine) {
      out.append(cluster);
      if (!opened && endingFollows) {
        out.append('a');
      }
    } else {
      String last = lastConsonant();
      String rest = cluster.substring(0, cluster.length() - last.length());
      out.append(rest).append(last.equals("l") && rest.length() == 1 ? "le" : "e" + last);
    }
  }

  private static boolean isLong(char c) {
    return switch (c) {
      case Arabic.ALIF, Arabic.ALIF_MADDA, Arabic.ALIF_MAQSURA, Arabic.WAW, Arabic.YA, Arabic.TA_MARBUTA -> true;
      default -> false;
    };
  }

  private static boolean isVowel(char latin) {
    return "aeiouy".indexOf(latin) >= 0;
  }
}
