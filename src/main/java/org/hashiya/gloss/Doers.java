package org.hashiya.gloss;

import java.util.Set;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Person;
import org.hashiya.morph.Features.Voice;

/**
 * Verbs told by who does them and to what: things are mentioned and issued, persons reply, so that
 * ورد الوزير is "and the minister replied"; men are born, so that ولد الشاعر is "the poet was
 * born"; vehicles carry and do not decrease; and documents are signed, so that وقع الاتفاق with a
 * subject before the document is "signed", not "occurred".
 */
final class Doers {
  private static final int HAPPENS_TO_THINGS = 10;
  private static final int SIGNS = -10;

  /** Ould stands between two names. */
  private static final int IS_BORN = -14;

  /** قَلَّتْ نِسْبَةُ: what is said is a clause. */
  private static final int SAYS_NO_NOUN = 14;

  /** Men are born and bear nobody. */
  private static final int NOT_OF_MEN = 20;

  /** How many words behind its verb a document is looked for. */
  private static final int REACH = 10;

  private static final String HAPPEN = "وَرَدَ";
  private static final String BE_ISSUED = "صَدَرَ";
  private static final Set<String> OF_THINGS = Set.of(HAPPEN, BE_ISSUED);

  private static final String EXIST = "وَجَدَ";
  private static final String BEAR = "وَلَدَ";
  private static final String BORN = "وُلِدَ";
  private static final String SAY = "قَالَ";
  private static final String SIGN = "وَقَّعَ";

  private static final String CARRY = "أَقَلَّ";
  private static final String FROM = "عَنْ";
  private static final int CARRIES = -24;

  /** How many words before or behind its verb a vehicle is looked for. */
  private static final int RIDE = 3;

  private static final Set<String> VEHICLES =
      Set.of(
          "طَائِرَة",
          "حَافِلَة",
          "سَفِينَة",
          "سَيَّارَة",
          "قَارِب",
          "مَرْكَب",
          "مَرْكَبَة",
          "قِطَار",
          "بَاص",
          "شَاحِنَة",
          "عَبَّارَة",
          "مِرْوَحِيَّة",
          "زَوْرَق",
          "بَاخِرَة",
          "مَوْكِب",
          "رِحْلَة");

  private static final Set<String> VERBS =
      Set.of(EXIST, BEAR, BORN, SAY, SIGN, CARRY, HAPPEN, BE_ISSUED);

  private static final Set<String> DOCUMENTS =
      Set.of(
          "اِتِّفَاق",
          "اِتِّفَاقِيَّة",
          "مُعَاهَدَة",
          "عَقْد",
          "مُذَكِّرَة",
          "وَثِيقَة",
          "بُرُوتُوكُول",
          "مِيثَاق",
          "قَانُون",
          "مَرْسُوم",
          "بَيَان",
          "إِعْلَان",
          "صَفْقَة");

  private Doers() {}

  /** Whether the rule can say anything of a candidate. */
  static boolean concerns(Candidate c) {
    return c.verb && VERBS.contains(c.lemma());
  }

  /**
   * What the words behind a verb add to its cost.
   *
   * @param c one that the rule concerns
   * @param words the sentence
   * @param at number of the word
   */
  static int cost(Candidate c, Surroundings words, int at) {
    if (c.lemma().equals(EXIST) && c.features().voice() == Voice.PASSIVE) {
      return HAPPENS_TO_THINGS; // وُجِدَ, "exist", is an entry of its own
    }
    if (c.lemma().equals(BEAR)) {
      return isMale(c) ? NOT_OF_MEN : 0;
    }
    if (c.lemma().equals(BORN) && c.perfect()) {
      Candidate before = words.likeliest(at - 1);
      return before == null || !before.name ? IS_BORN : 0;
    }
    if (c.lemma().equals(SAY) && c.perfect() && c.features().person() != Person.THIRD) {
      Candidate next = words.likeliest(at + 1);
      return next != null && next.noun && !next.preposition ? SAYS_NO_NOUN : 0;
    }
    if (c.lemma().equals(CARRY)) {
      return c.imperfect() && isOfVehicle(words, at) ? CARRIES : 0;
    }
    if (OF_THINGS.contains(c.lemma())) {
      Candidate next = words.likeliest(at + 1);
      boolean person = next != null && (Names.isOfPerson(next) || isPerson(next));
      return person ? HAPPENS_TO_THINGS : 0;
    }
    return c.lemma().equals(SIGN) && hasDocument(words, at) ? SIGNS : 0;
  }

  /** تُقِلُّ الْحَافِلَةُ رُكَّابًا, written like تَقِلُّ, which goes on with عَنْ. */
  private static boolean isOfVehicle(Surroundings words, int at) {
    boolean vehicle = false;
    for (int i = at - RIDE; i <= at + RIDE; i++) {
      Candidate c = words.likeliest(i);
      if (c != null && i > at && c.lemma().equals(FROM)) {
        return false;
      }
      vehicle |= c != null && VEHICLES.contains(c.lemma());
    }
    return vehicle;
  }

  private static boolean isMale(Candidate c) {
    return c.gender() == Gender.MASCULINE && c.number() == Number.SINGULAR && !c.pronounSuffix;
  }

  private static boolean isPerson(Candidate c) {
    return c.noun
        && !c.preposition
        && !c.conjunction
        && (SenseHint.isPerson(c.analysis.entry()) || Names.isTitle(c));
  }

  private static boolean hasDocument(Surroundings words, int at) {
    for (int i = at + 1; i < Math.min(words.size(), at + 1 + REACH); i++) {
      Candidate c = words.likeliest(i);
      if (c == null || c.verb) {
        return false;
      }
      if (DOCUMENTS.contains(c.lemma())) {
        return true;
      }
    }
    return false;
  }
}
