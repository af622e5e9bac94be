package org.hashiya.morph;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How the written word departs from the spelling that the analysis presumes. */
public enum Repair {
  /** A hamza is missing, out of place or on a seat of another region. */
  HAMZA,
  /** ي stands for ى or ى for ي. */
  YA_FOR_ALIF_MAQSURA,
  /** ه stands for ة or ة for ه. */
  HA_FOR_TA_MARBUTA,
  /** The space behind a short word is missing (مايحمله، لابد). */
  SPACE,
  /** A letter too many: the alif of tanwin where none is due (مَسَاءًا), a letter twice (فيللا). */
  EXTRA_LETTER,
  /** Two letters changed places, or one stands for another (الوازرة for الوزارة). */
  MISPRINT;

  private static final List<Set<Repair>> SETS =
      IntStream.range(0, 1 << values().length).mapToObj(Repair::ofMask).toList();

  private static Set<Repair> ofMask(int mask) {
    Set<Repair> set = EnumSet.noneOf(Repair.class);
    for (Repair r : values()) {
      if ((mask & r.bit()) != 0) {
        set.add(r);
      }
    }
    return Collections.unmodifiableSet(set);
  }

  /** As a bit of a mask. */
  int bit() {
    return 1 << ordinal();
  }

  /** The repairs whose bits are set in a mask. */
  static Set<Repair> set(int mask) {
    return SETS.get(mask);
  }

  /** The repair that puts a letter in place of one that is easily taken for it. */
  static Repair to(char meant) {
    return switch (meant) {
      case 'ي', 'ى' -> YA_FOR_ALIF_MAQSURA;
      case 'ة', 'ه' -> HA_FOR_TA_MARBUTA;
      default -> HAMZA;
    };
  }
}
