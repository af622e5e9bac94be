package org.hashiya.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An Arabic name written without vowels, with those that names of its pattern most often have.
 * Counted on the 2,700 vocalised Arabic given and family names of the lexicon: of five letters in
 * the pattern of عتيبي four are read as al-Otaibi is.
 */
final class ArabicName {
  /**
   * By skeleton, where C is a consonant: the vowels as the press writes them. Digits are the
   * consonants of the skeleton in order.
   */
  private static final Map<String, String> PATTERNS = new HashMap<>();

  static {
    pattern("CCاC", "1a22a3");
    pattern("CCيC", "1a2i3");
    pattern("CCCي", "1a23i");
    pattern("CاCC", "1a2i3");
    pattern("CCC", "1a23");
    pattern("CCيCي", "1u2ai3i");
    pattern("CCCاC", "1a23a4");
    pattern("CCيCة", "1a2i3a");
    pattern("CCاCي", "1a2a3i");
    pattern("CCوC", "1a2ou3");
    pattern("مCCC", "mu12i3");
    pattern("CاCي", "1a2i");
    pattern("CCCC", "1a23a4");
    pattern("CCCاCي", "1a23a4i");
    pattern("CاCCي", "1a2i3i");
    pattern("CCCة", "1a23a");
    pattern("CيC", "1ai2");
    pattern("مCCوC", "ma12ou3");
    pattern("CياC", "1ayya2");
    pattern("CCي", "1a2i");
    pattern("CوCي", "1ou2i");
    pattern("CCCاوي", "1a23awi");
    pattern("CCCوC", "1a23ou4");
    pattern("CCا", "1a2a");
    pattern("CCاCة", "1a2a3a");
    pattern("CCCCي", "1a23a4i");
    pattern("CوCC", "1aw2a3");
    pattern("CCوCي", "1a2ou3i");
    pattern("CCاء", "1a2aa");
    pattern("CايC", "1aye2");
    pattern("CCCيC", "1a23i4");
    pattern("مCCي", "ma12i");
    pattern("مCCCي", "ma12a3i");
    pattern("CيCي", "1i2i");
    pattern("CوC", "1ou2");
    pattern("مCيC", "mu1i2");
    pattern("أCCاC", "a12a3");
    pattern("CCية", "1a2iya");
    pattern("أCيC", "a1i2");
    pattern("CاCCة", "1a2i3a");
    pattern("CCاوي", "1a2awi");
    pattern("أCCC", "a12a3");
    pattern("CيCاCي", "1i2a3i");
    pattern("CيCا", "1i2a");
    pattern("CCCوCي", "1a23ou4i");
    pattern("CائC", "1ae2");
    pattern("CيCاC", "1ai2a3");
    pattern("CCوي", "1a2awi");
    pattern("CيCC", "1ai2a3");
    pattern("CياCي", "1aya2i");
    pattern("CويCي", "1uwai2i");
    pattern("CويC", "1uwai2");
    pattern("CوCا", "1aw2a");
    pattern("CCواC", "1a2wa3");
    pattern("مCCاC", "mi12a3");
    pattern("مCاC", "ma1a2");
    pattern("CاCيC", "1a2i3");
    pattern("CCيCاC", "1u2ai3a4");
    pattern("CاCية", "1a2ia");
    pattern("CوCة", "1aw2a");
    pattern("ماCC", "ma1e2");
    pattern("مCاCC", "mu1a2a3");
    pattern("CCCى", "1u23a");
    pattern("CCياC", "1u2yya3");
    pattern("CوCCي", "1ou2a3i");
    pattern("CواC", "1awwa2");
    pattern("مCCوCي", "ma12ou3i");
    pattern("CCCا", "1a23a");
    pattern("CCى", "1u2a");
    pattern("CاCوC", "1a2ou3");
    pattern("CاCيCي", "1a2i3i");
    pattern("CاCCيC", "1a2i3i4");
    pattern("CيCوC", "1ai2ou3");
    pattern("CCCاCة", "1a23a4a");
    pattern("CCCوCة", "1a23ou4a");
    pattern("CCوCة", "1a2ou3a");
    pattern("مCCيC", "mu1ai2i3");
    pattern("مCيCيC", "mu1ai2i3");
    pattern("مCCCة", "ma12a3a");
    pattern("مCCة", "ma12a");
    pattern("CاCوCي", "1a2ou3i");
    pattern("CاCاCي", "1a2a3i");
    pattern("CCاCيC", "1a2a3i4");
    pattern("CCيCاCي", "1u2ai3a4i");
    pattern("CCCCاC", "1a23a4a5");
    pattern("CCCCاCي", "1a23a4a5i");
    pattern("CيCCي", "1ai2a3i");
    pattern("CيCة", "1ai2a");
    pattern("مCاCCي", "mu1a2i3i");
    pattern("أCيCC", "u1ai2e3");
    pattern("أCCCي", "a12a3i");
    pattern("أCCي", "a12i");
  }

  /** Patterns that more foreign names happen to have than Arabic ones without a telling letter. */
  private static final Set<String> MOSTLY_FOREIGN =
      Set.of(
          "CوCCي", "CCاCي", "CويC", "CCيCي", "CCيCاCي", "CيCوC", "CاCاCي", "CيCي", "CCاCيC",
          "CCCCاC", "CCاوي", "CيC", "CاCوC", "مCCيC", "CCوCي", "CوCC", "CيCاCي", "CCCCي", "CيCCي",
          "CايC", "CاCCي", "CاCيCي", "أCيCC", "CوC", "CاCيC", "أCCCي", "CياCي", "CاCوCي", "CيCاC",
          "CCCاCي", "CوCا", "CيCC", "CاCCيC", "CوCي");

  /** Letters for sounds that English, French or Russian names do not have. */
  private static final String TELLING = "ثحذصضطظعقء";

  private ArabicName() {}

  /** Whether a word without article looks like an Arabic name rather than a foreign one. */
  static boolean isLikely(String letters) {
    if (letters.chars().anyMatch(c -> TELLING.indexOf(c) >= 0)) {
      return true;
    }
    String skeleton = skeleton(letters);
    return PATTERNS.containsKey(skeleton) && !MOSTLY_FOREIGN.contains(skeleton);
  }

  private static void pattern(String skeleton, String latin) {
    PATTERNS.put(skeleton, latin);
  }

  /** The name in small Latin letters; empty where no pattern fits. */
  static Optional<String> of(String letters) {
    String pattern = PATTERNS.get(skeleton(letters));
    if (pattern == null) {
      return Optional.empty();
    }
    StringBuilder consonants = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      consonants.append(isShaping(letters, i) ? "" : letters.charAt(i));
    }
    return Optional.of(filled(pattern, consonants));
  }

  private static String skeleton(String letters) {
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      skeleton.append(isShaping(letters, i) ? letters.charAt(i) : 'C');
    }
    return skeleton.toString();
  }

  private static boolean isShaping(String letters, int at) {
    return switch (letters.charAt(at)) {
      case Arabic.WAW, Arabic.YA -> at > 0;
      case Arabic.MIM -> at == 0 && letters.length() > 3;
      case Arabic.ALIF,
          Arabic.ALIF_MAQSURA,
          Arabic.TA_MARBUTA,
          Arabic.ALIF_HAMZA_ABOVE,
          Arabic.ALIF_HAMZA_BELOW,
          Arabic.ALIF_MADDA,
          Arabic.YA_HAMZA,
          Arabic.WAW_HAMZA,
          Arabic.HAMZA ->
          true;
      default -> false;
    };
  }

  private static String filled(String pattern, StringBuilder consonants) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char p = pattern.charAt(i);
      boolean consonant = p >= '1' && p <= '9';
      if (!consonant) {
        out.append(p);
        continue;
      }
      char letter = consonants.charAt(p - '1');
      boolean doubled = i > 0 && pattern.charAt(i - 1) == p;
      String latin = Letters.PRESS.consonant(letter);
      if (letter == Arabic.AYN) {
        out.append(ayn(pattern, i, doubled));
      } else if (!doubled || latin.length() == 1) {
        out.append(latin);
      }
    }
    return out.toString();
  }

  /** سعد is Saad, صاعدي is Saedi: ع lengthens an a that it closes. */
  private static String ayn(String pattern, int at, boolean doubled) {
    boolean afterA = at > 0 && pattern.charAt(at - 1) == 'a';
    char next = at + 1 < pattern.length() ? pattern.charAt(at + 1) : 0;
    if (next == pattern.charAt(at)) {
      return ""; // بعاج is Baaj
    }
    boolean vowelNext = next == 'a' || next == 'i' || next == 'o' || next == 'u';
    return afterA && !vowelNext && !doubled ? "a" : "";
  }
}
