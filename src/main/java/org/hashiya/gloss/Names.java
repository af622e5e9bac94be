package org.hashiya.gloss;

import java.util.EnumSet;
import java.util.Set;
import org.hashiya.lexicon.Entry;
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

  private static final Set<String> CLUB_WORDS =
      Set.of(
          "فَرِيق",
          "نَادِي",
          "لَاعِب",
          "مُدَرِّب",
          "حَارِس",
          "مُهَاجِم",
          "مُدَافِع",
          "نَجْم",
          "قَائِد",
          "مَرْمَى",
          "شِبَاك",
          "جُمْهُور",
          "هَدَف",
          "فَوْز",
          "خَسَارَة",
          "إِدَارَة",
          "مُعَسْكَر",
          "صُفُوف",
          "لِقَاء",
          "مُبَارَاة",
          "شَقِيق",
          "نَظِير",
          "ضَيْف",
          "مُضِيف",
          "مُسْتَضِيف");

  private static final Set<String> PLACE_WORDS =
      Set.of(
          "مَدِينَة",
          "بَلْدَة",
          "قَرْيَة",
          "مُحَافَظَة",
          "مِنْطَقَة",
          "وِلَايَة",
          "إِقْلِيم",
          "إِمَارَة",
          "جَبَل",
          "جَزِيرَة",
          "نَهْر",
          "بَحْر",
          "خَلِيج",
          "مَطَار",
          "مِينَاء",
          "مَعْبَر",
          "مُخَيَّم",
          "قَضَاء",
          "نَاحِيَة",
          "عَاصِمَة",
          "حَيّ",
          "مَرْكَز",
          "رِيف",
          "أَهَالِي",
          "ضَاحِيَة",
          "طَرِيق",
          "شَارِع",
          "وَادِي",
          "هَضْبَة",
          "سَهْل",
          "بُحَيْرَة",
          "مَضِيق",
          "جِسْر",
          "سَدّ");

  private Names() {}

  static boolean isOfPerson(Candidate c) {
    return c.nameKind == NameKind.GIVEN
        || c.nameKind == NameKind.FAMILY
        || c.nameKind == NameKind.PERSON;
  }

  static boolean isGiven(Candidate c) {
    return c.nameKind == NameKind.GIVEN;
  }

  static boolean isClub(Candidate c) {
    return c.nameKind == NameKind.CLUB;
  }

  /** Whether a word says what belongs to a club, whose name may follow. */
  static boolean isOfClub(Candidate c) {
    return c.nominal() && !c.article && CLUB_WORDS.contains(c.lemma());
  }

  private static final Set<NameKind> PLACES =
      EnumSet.of(NameKind.COUNTRY, NameKind.CITY, NameKind.REGION, NameKind.PLACE);

  static boolean isPlace(Candidate c) {
    return c.nameKind != null && PLACES.contains(c.nameKind);
  }

  /** Whether a word says what kind of place a name behind it is: مَدِينَة أَبْهَا. */
  static boolean isPlaceWord(Candidate c) {
    return c.noun && !c.article && !c.name && PLACE_WORDS.contains(c.lemma());
  }

  /** Whether an entry is a place or says what kind of place a name behind it is. */
  static boolean isOfPlace(Entry entry) {
    return isPlaceWord(entry)
        || (entry.inflection() instanceof Inflection.Name name && PLACES.contains(name.kind()));
  }

  /** Whether an entry says what kind of place a name behind it is. */
  static boolean isPlaceWord(Entry entry) {
    return PLACE_WORDS.contains(entry.lemma());
  }

  /** Whether a word is a title or office that a name may follow. */
  static boolean isTitle(Candidate c) {
    return c.noun && !c.name && TITLES.contains(c.analysis.entry().lemma());
  }

  /** Whether an English gloss is one word without a capital. */
  static boolean isSmallWord(String english) {
    return english.chars().allMatch(ch -> ch == '-' || Character.isLowerCase(ch));
  }
}
