package org.hashiya.gloss;

import java.util.Set;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.NameKind;

/** Persons' names and the titles before them. */
final class Names {
  private static final Set<String> TITLES =
      Set.of(
          "دُكْتُور",
          "مُهَنْدِس",
          "شَيْخ",
          "أَمِير",
          "أَمِيرَة",
          "سَيِّد",
          "سَيِّدَة",
          "مَلِك",
          "لِوَاء",
          "عَمِيد",
          "عَقِيد",
          "رَائِد",
          "نَقِيب",
          "مُلَازِم",
          "فَرِيق",
          "قَاضِي",
          "أُسْتَاذ",
          "حَاجّ",
          "إِمَام",
          "بَابَا",
          "رَئِيس",
          "وَزِير",
          "مُدَرِّب",
          "لَاعِب",
          "مُحَامِي",
          "نَائِب",
          "سُلْطَان",
          "بْرُوفِيسُور",
          "سَفِير",
          "مُدِير",
          "كَابْتِن",
          "حَارِس");

  private Names() {}

  static boolean isOfPerson(Candidate c) {
    return c.analysis.entry().inflection() instanceof Inflection.Name n
        && (n.kind() == NameKind.GIVEN
            || n.kind() == NameKind.FAMILY
            || n.kind() == NameKind.PERSON);
  }

  static boolean isGiven(Candidate c) {
    return c.analysis.entry().inflection() instanceof Inflection.Name n
        && n.kind() == NameKind.GIVEN;
  }

  /** Whether a word is a title or office that a name may follow. */
  static boolean isTitle(Candidate c) {
    return c.noun && !c.name && TITLES.contains(c.analysis.entry().lemma());
  }
}
