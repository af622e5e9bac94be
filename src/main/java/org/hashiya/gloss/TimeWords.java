package org.hashiya.gloss;

import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;

/** Nouns of time, which stand in the accusative to say when: يَوْمَ الأحد, مَسَاءَ أمس. */
final class TimeWords {
  private static final Set<String> LEMMAS =
      Set.of(
          "يَوْم",
          "لَيْل",
          "لَيْلَة",
          "صَبَاح",
          "مَسَاء",
          "ظُهْر",
          "فَجْر",
          "عَصْر",
          "مَغْرِب",
          "غُرُوب",
          "نَهَار",
          "أُسْبُوع",
          "شَهْر",
          "عَام",
          "سَنَة",
          "سَاعَة",
          "صَيْف",
          "شِتَاء",
          "رَبِيع",
          "خَرِيف",
          "مَوْسِم",
          "لَحْظَة",
          "دَقِيقَة",
          "عَشِيَّة",
          "فَتْرَة");

  private static final Set<String> WEEKDAYS =
      Set.of("أَحَد", "اِثْنَيْن", "ثُلَاثَاء", "أَرْبِعَاء", "خَمِيس", "جُمُعَة", "سَبْت");

  /** Parts of a day, which head a construct with a day: صَبَاحَ اليوم. */
  private static final Set<String> PARTS =
      Set.of(
          "يَوْم",
          "لَيْل",
          "لَيْلَة",
          "صَبَاح",
          "مَسَاء",
          "ظُهْر",
          "فَجْر",
          "عَصْر",
          "مَغْرِب",
          "نَهَار",
          "عَشِيَّة",
          "ذِكْرَى",
          "مُنْتَصَف",
          "نِهَايَة",
          "بِدَايَة",
          "أَوَائِل",
          "أَوَاخِر",
          "آخِر",
          "صَلَاة",
          "كُلّ",
          "مُدَّة",
          "قَبْل",
          "أَوَّل",
          "نِصْف",
          "رُبْع",
          "مَطْلَع",
          "غُرَّة",
          "حَتَّى",
          "غُضُون",
          "طِيلَة",
          "بَعْد",
          "مُعْظَم",
          "عِدَّة");

  private static final Set<String> SPANS =
      Set.of(
          "فَتْرَة",
          "مَوْسِم",
          "مَغْرِب",
          "غُرُوب",
          "سَاعَة",
          "لَحْظَة",
          "دَقِيقَة",
          "شَهْر",
          "سَنَة",
          "رَبِيع",
          "نَهَار");

  /**
   * In them something is done; other times may be what a verb is about: فَكَّرَ فِي الْمَوْسِمِ.
   */
  private static final Set<String> MOMENTS =
      Set.of(
          "سَاعَة",
          "يَوْم",
          "صَبَاح",
          "مَسَاء",
          "ظُهْر",
          "فَجْر",
          "لَيْلَة",
          "أُسْبُوع",
          "شَهْر",
          "عَام",
          "سَنَة",
          "صَيْف",
          "شِتَاء",
          "رَبِيع",
          "خَرِيف",
          "وَقْت",
          "مَوْعِد",
          "نِهَايَة",
          "بِدَايَة",
          "مَطْلَع",
          "أَوَائِل",
          "أَوَاخِر",
          "مُنْتَصَف",
          "خِتَام",
          "أَثْنَاء",
          "غُضُون");

  private static final Set<String> YEARS = Set.of("عَام", "سَنَة");

  private static final Set<String> UNITS =
      Set.of("ثَانِيَة", "دَقِيقَة", "سَاعَة", "يَوْم", "أُسْبُوع", "شَهْر", "سَنَة", "عَام");

  private TimeWords() {}

  /** Whether a word is one of those for a year. */
  static boolean isYear(Candidate c) {
    return YEARS.contains(c.lemma());
  }

  /** Whether a word is a unit of time, from the second to the year. */
  static boolean isUnit(Candidate c) {
    return UNITS.contains(c.lemma());
  }

  /** Whether a noun names a time. */
  static boolean is(Candidate c) {
    return c.time;
  }

  /** The same of a candidate that is being made. */
  static boolean names(Candidate c) {
    return c.noun && (LEMMAS.contains(c.lemma()) || (c.article && WEEKDAYS.contains(c.lemma())));
  }

  /** Whether a day of the week lacks its article, as no day does but behind another word for it. */
  static boolean isBareWeekday(Candidate c) {
    return c.noun && !c.article && WEEKDAYS.contains(c.lemma()) && !c.lemma().equals("أَحَد");
  }

  /**
   * Whether a preposition before a lemma says when something is: فِي السَّاعَةِ السَّابِعَةِ, فِي
   * نِهَايَةِ الشَّهْرِ.
   */
  static boolean isMoment(String lemma) {
    return MOMENTS.contains(lemma);
  }

  /** Whether it says when rather than how long. */
  static boolean saysWhen(Candidate c) {
    return is(c) && !SPANS.contains(c.lemma());
  }

  /** Whether a noun of time can complete its construct rather than say when something is. */
  static boolean mayHead(Candidate c) {
    return PARTS.contains(c.lemma())
        || c.alwaysConstruct
        || c.pos == PartOfSpeech.NUMERAL
        || c.pos == PartOfSpeech.QUANTIFIER;
  }
}
