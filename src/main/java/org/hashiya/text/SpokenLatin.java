package org.hashiya.text;

import java.util.List;
import java.util.Set;

/**
 * Takes the consonants and vowels of a name one by one and puts a vowel in wherever English could
 * not speak the consonants that meet.
 */
final class SpokenLatin {
  private static final Set<String> OPENING =
      Set.of(
          "bl", "br", "cl", "cr", "chr", "dr", "fl", "fr", "gl", "gr", "kl", "kr", "pl", "pr", "sk",
          "sl", "sm", "sn", "sp", "st", "sv", "sw", "tr", "ts", "tz", "dm", "vl", "kn", "kv", "thr",
          "str", "skr", "spr", "zv", "schm", "schn", "schl", "schr", "schw");

  private static final Set<String> CLOSING =
      Set.of(
          "nt", "nd", "rt", "rd", "rk", "rn", "rl", "rm", "rs", "rf", "rg", "rch", "rsh", "lt",
          "ld", "lk", "lm", "ls", "lf", "lz", "lsh", "st", "sk", "ft", "ns", "nz", "nk", "ng",
          "nch", "ks", "ts", "tz", "mp", "ms", "mz", "rz", "rb", "rv", "rth", "nth", "sh", "ps",
          "ds", "rts", "nts", "rns", "rnst", "nst", "rst", "lts", "ngs", "nks", "rks", "ntz", "rtz",
          "ltz", "kh", "bs", "gs", "rls", "mps", "rps", "rms", "kt", "pt");

  private static final List<String> OF_TWO_LETTERS = List.of("sh", "ch", "th", "kh", "tz");

  private final StringBuilder out = new StringBuilder();

  /** The consonants since the last vowel. */
  private String cluster = "";

  private int consonants;

  /** Whether a vowel has been heard. */
  private boolean opened;

  boolean isBehindConsonant() {
    return consonants > 0;
  }

  boolean endsWith(String consonant) {
    return cluster.endsWith(consonant);
  }

  /**
   * Adds a consonant.
   *
   * @param vowelFollows whether a written vowel comes next
   */
  void consonant(String latin, boolean vowelFollows) {
    boolean twin = cluster.equals(latin);
    if (twin && opened && !vowelFollows) {
      out.append(cluster).append('e');
      begin("", 0);
    }
    cluster += latin;
    consonants++;
    if (!opened && consonants > 1 && !opens(cluster)) {
      breakOpening();
    }
  }

  void vowel(String latin) {
    if (opened && consonants > 2 && !divides()) {
      appendBroken("e" + lastConsonant());
    } else {
      out.append(cluster);
    }
    out.append(latin);
    begin("", 0);
  }

  /** The name, at whose end its last consonants can be spoken. */
  String ended() {
    if (!opened && consonants > 1) {
      appendBroken("a" + lastConsonant());
    } else if (consonants < 2 || CLOSING.contains(cluster) || cluster.endsWith("x")) {
      out.append(cluster);
    } else {
      boolean bottle = cluster.endsWith("l") && cluster.length() == 2;
      appendBroken(bottle ? "le" : "e" + lastConsonant());
    }
    return out.toString();
  }

  /** The name before an ending that is known, which begins with a vowel or a consonant. */
  String before(boolean vowel) {
    if (vowel || (opened && consonants < 3)) {
      return out + cluster;
    }
    return opened ? ended() : out + cluster + "a";
  }

  private static boolean opens(String cluster) {
    return OPENING.contains(cluster) || OPENING.contains(cluster.replace('c', 'k'));
  }

  /** Berlusconi, not Bralusconi: of three consonants the first gets the vowel. */
  private void breakOpening() {
    if (consonants > 2) {
      String rest = cluster.substring(1);
      out.append(cluster.charAt(0)).append(rest.startsWith("r") ? 'e' : 'a');
      begin(rest, 2);
    } else {
      String last = lastConsonant();
      out.append(cluster, 0, cluster.length() - last.length()).append('a');
      begin(last, 1);
    }
  }

  private void begin(String rest, int count) {
    cluster = rest;
    consonants = count;
    opened = true;
  }

  private void appendBroken(String end) {
    out.append(cluster, 0, cluster.length() - lastConsonant().length()).append(end);
  }

  private String lastConsonant() {
    return OF_TWO_LETTERS.stream()
        .filter(cluster::endsWith)
        .findFirst()
        .orElse(cluster.substring(cluster.length() - 1));
  }

  /** Whether consonants between vowels divide into an end and a beginning of syllables. */
  private boolean divides() {
    for (int i = 1; i < cluster.length(); i++) {
      String end = cluster.substring(0, i);
      String start = cluster.substring(i);
      boolean closes = end.length() == 1 || CLOSING.contains(end);
      if (closes && (start.length() == 1 || OPENING.contains(start))) {
        return true;
      }
    }
    return false;
  }
}
