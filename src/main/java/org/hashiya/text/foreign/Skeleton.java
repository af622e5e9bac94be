package org.hashiya.text.foreign;

/**
 * The consonants of a name as a number by which spellings of one name find each other: letters that
 * stand for each other are one class, vowels and h are left out, and so are repetitions.
 */
public final class Skeleton {
  /** No consonant yet. */
  public static final long EMPTY = 0;

  private static final int BITS = 4;
  private static final long LAST = 0xF;

  /** No name has more; what is beyond does not count. */
  private static final long FULL = 0xFL << 60;

  private static final int TOOTH = 2;
  private static final int HISS = 3;
  private static final int HUSH = 4;

  private Skeleton() {}

  /** That of a spelling in folded Arabic letters. */
  public static long of(String arabic) {
    return with(EMPTY, arabic);
  }

  /** A skeleton with what letters behind it add. */
  static long with(long skeleton, String arabic) {
    long out = skeleton;
    for (int i = 0; i < arabic.length(); i++) {
      int consonant = consonant(arabic.charAt(i));
      long last = out & LAST;
      if (consonant == 0 || consonant == last || (out & FULL) != 0) {
        continue;
      }
      // ts, tz and ch are one sound for many: the t before them does not count.
      boolean affricate = last == TOOTH && (consonant == HISS || consonant == HUSH);
      out = affricate ? (out & ~LAST) | consonant : (out << BITS) | consonant;
      boolean repeated = affricate && (out >>> BITS & LAST) == consonant;
      out = repeated ? out >>> BITS : out;
    }
    return out;
  }

  /** How many consonants a skeleton has. */
  public static int size(long skeleton) {
    return (Long.SIZE - Long.numberOfLeadingZeros(skeleton) + BITS - 1) / BITS;
  }

  private static int consonant(char c) {
    return switch (c) {
      case 'ب' -> 1;
      case 'ت', 'ط', 'د', 'ض', 'ث', 'ذ' -> TOOTH;
      case 'س', 'ز', 'ص', 'ظ' -> HISS;
      case 'ش' -> HUSH;
      case 'ج', 'ق', 'ك', 'غ', 'خ' -> 5;
      case 'ل' -> 6;
      case 'م' -> 7;
      case 'ن' -> 8;
      case 'ر' -> 9;
      case 'ف' -> 10;
      default -> 0;
    };
  }
}
