package org.hashiya.text.foreign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of Latin letters as Arabic writes them, and the acronyms that they spell. */
public final class LetterNames {
  private static final Map<String, String> LETTERS = new HashMap<>();

  /** Letter names that are common words besides: that, or, in, any, so that. */
  private static final Set<String> WORDS =
      Set.of("إن", "أن", "ان", "أو", "او", "في", "أم", "ام", "اي", "إل", "ال", "كي", "كاي", "يو");

  /** Acronyms that letters with two readings spell, or that begin or end in a common word. */
  private static final Set<String> KNOWN =
      Set.of(
          "BP", "PBS", "NPR", "GPS", "PKK", "YPG", "VIP", "HP", "IP", "UPI", "AP", "PC", "UBS",
          "PSG", "PSV", "KPMG", "DPA", "SAP", "DJ", "MP", "PR", "NBC", "NBA", "NSA", "NHL", "NFL",
          "NTV", "CEO", "CFO", "IPO", "HBO", "WHO", "TV", "ITV", "MTV", "HIV", "CNN", "UN", "EU",
          "UK", "USA", "US", "IBM", "IT", "AI", "ESPN", "FBI", "JP", "OPEC", "OECD", "NPD", "CPI",
          "GDP", "PDF", "VPN", "SPD", "AKP", "CHP", "MHP", "HDP", "BJP", "UFO", "UFC");

  /** The known acronyms by how Arabic spells them. */
  private static final Map<String, String> SPELT = new HashMap<>();

  static {
    for (String known : KNOWN) {
      if (SPELT.put(spelt(known), known) != null) {
        throw new IllegalStateException("two acronyms are spelt as " + known);
      }
    }
    put("A", "إيه", "ايه", "أيه");
    put("B", "بي");
    put("C", "سي");
    put("D", "دي");
    put("E", "إي", "اي");
    put("F", "إف", "اف", "أف");
    put("G", "جي");
    put("H", "إتش", "اتش", "أتش", "إيتش", "ايتش");
    put("I", "آي", "أي");
    put("J", "جيه", "جاي");
    put("K", "كيه", "كي", "كاي");
    put("L", "إل", "ال");
    put("M", "إم", "ام", "أم");
    put("N", "إن", "ان", "أن");
    put("O", "أو", "او");
    put("Q", "كيو");
    put("R", "آر", "ار");
    put("S", "إس", "اس", "أس");
    put("T", "تي");
    put("U", "يو");
    put("V", "في");
    put("W", "دبليو", "دابليو", "دبل");
    put("X", "إكس", "اكس");
    put("Y", "واي");
    put("Z", "زد");
  }

  private LetterNames() {}

  private static void put(String letter, String... names) {
    for (String name : names) {
      LETTERS.put(name, letter);
    }
  }

  /** The letter that a word without vowels names; null where it names none. */
  public static @Nullable String letter(String word) {
    return LETTERS.get(word);
  }

  /** Whether the name of a letter is a common word besides. */
  public static boolean isWord(String name) {
    return WORDS.contains(name);
  }

  /**
   * The acronym that letters spell, with P for بي and J for جي where a known one has them.
   *
   * @param letters at least two
   */
  public static String acronym(List<String> letters) {
    String plain = String.join("", letters);
    return KNOWN.contains(plain) ? plain : SPELT.getOrDefault(spelt(plain), plain);
  }

  /** As Arabic spells it, where P is B and J may be G. */
  private static String spelt(String acronym) {
    return acronym.replace('P', 'B').replace('J', 'G');
  }

  /** Whether an acronym is so well known that words of its letters may begin and end it. */
  public static boolean isKnown(String acronym) {
    return KNOWN.contains(acronym);
  }
}
