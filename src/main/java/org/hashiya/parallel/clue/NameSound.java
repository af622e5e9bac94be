package org.hashiya.parallel.clue;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How alike two spellings of a name sound, one of them through Arabic: Saqr and Sakr, Lafrintyif
 * and Lavrentiev, Butin and Putin. Vowels, which Arabic leaves out, do not count; consonants that
 * Arabic writes alike are one.
 */
final class NameSound {
  private static final int SHORTEST = 2;

  /** From how many consonants on one may differ. */
  private static final int LONG = 4;

  private NameSound() {}

  /** The consonants of a Latin spelling as Arabic hears them. */
  static String of(String name) {
    String plain =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("[^a-z]", "");
    StringBuilder sound = new StringBuilder();
    int at = 0;
    while (at < plain.length()) {
      char next = at + 1 < plain.length() ? plain.charAt(at + 1) : ' ';
      String heard = heard(plain.charAt(at), next, at == 0);
      at += isPair(plain.charAt(at), next) ? 2 : 1;
      for (int i = 0; i < heard.length(); i++) {
        char c = heard.charAt(i);
        if (sound.isEmpty() || sound.charAt(sound.length() - 1) != c) {
          sound.append(c);
        }
      }
    }
    return sound.toString();
  }

  private static boolean isPair(char c, char next) {
    return (next == 'h' && "ksgtdpc".indexOf(c) >= 0) || (c == 'c' && next == 'k');
  }

  private static String heard(char c, char next, boolean first) {
    if (next == 'h') {
      switch (c) {
        case 'k' -> {
          return "x";
        }
        case 's', 'c' -> {
          return "S";
        }
        case 'g' -> {
          return "g";
        }
        case 't' -> {
          return "t";
        }
        case 'd' -> {
          return "z";
        }
        case 'p' -> {
          return "f";
        }
        default -> {}
      }
    }
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u' -> first ? "a" : "";
      case 'y', 'w', 'h' -> first ? String.valueOf(c) : "";
      case 'c' -> next == 'e' || next == 'i' || next == 'y' ? "s" : "k";
      case 'q' -> "k";
      case 'p' -> "b";
      case 'v' -> "f";
      case 'j' -> "g";
      case 'x' -> "ks";
      default -> String.valueOf(c);
    };
  }

  /**
   * How alike two sounds are, 0 to 1.
   *
   * @param a as {@link #of} makes it
   * @param b as {@link #of} makes it
   */
  static double likeness(String a, String b) {
    if (a.length() < SHORTEST || b.length() < SHORTEST) {
      return 0;
    }
    if (a.equals(b)) {
      return a.length() == SHORTEST ? 0.6 : 0.9;
    }
    boolean isLong = Math.min(a.length(), b.length()) >= LONG - 1;
    return isLong && a.charAt(0) == b.charAt(0) && differsInOne(a, b)
        ? Math.max(a.length(), b.length()) >= LONG ? 0.6 : 0.3
        : 0;
  }

  /** Whether one consonant is another, missing or added. */
  private static boolean differsInOne(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int common = 0;
    while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    int fromA = a.length() >= b.length() ? common + 1 : common;
    int fromB = b.length() >= a.length() ? common + 1 : common;
    return a.substring(Math.min(fromA, a.length()))
        .equals(b.substring(Math.min(fromB, b.length())));
  }
}
