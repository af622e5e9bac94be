package org.hashiya.gloss;

import java.util.Set;

/** Nouns and names of persons, of which English says "he", "she" and "who". */
final class Persons {
  /** Those to which the lexicon gives one gender only. */
  private static final Set<String> LEMMAS =
      Set.of(
          "عُمْدَة",
          "خَلِيفَة",
          "مَلِك",
          "مَلِكَة",
          "شَيْخ",
          "شَابّ",
          "شَابَّة",
          "فَتَى",
          "فَتَاة",
          "اِمْرَأَة",
          "مَرْأَة",
          "نِسَاء",
          "سَيِّدَة",
          "سَيِّد",
          "بِنْت",
          "أَب",
          "أُمّ",
          "وَالِد",
          "وَالِدَة",
          "أُخْت",
          "شَقِيق",
          "شَقِيقَة",
          "زَوْج",
          "زَوْجَة",
          "أَرْمَلَة",
          "عَرُوس",
          "عَرِيس",
          "اِبْنَة",
          "جَدّ",
          "جَدَّة",
          "عَمّ",
          "خَال",
          "صَبِيّ",
          "رَضِيع",
          "أَمِير",
          "أَمِيرَة",
          "سُلْطَان",
          "وَلِيّ",
          "شَاهِد",
          "عُضْوَة",
          "ضَحِيَّة",
          "هَدَّاف",
          "ضَابِط",
          "إِنْسَان",
          "نَجْمَة",
          "رَاعِي",
          "مَرْء",
          "زَعِيم",
          "قَائِد",
          "مُوَاطِن",
          "مُفْتِي");

  private Persons() {}

  /** Whether a word names a person or says what one is. */
  static boolean is(Candidate c) {
    return CueKind.PERSON.has(c)
        || VerbArguments.isMalePerson(c)
        || (c.noun && LEMMAS.contains(c.lemma()))
        || isUnknownName(c);
  }

  /** A name that no lexicon has is a person's rather than a thing's. */
  static boolean isUnknownName(Candidate c) {
    return c.name && c.isGuess() && !c.article;
  }
}
