package org.hashiya.gloss;

import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Person;
import org.jspecify.annotations.Nullable;

/**
 * Agreement of a finite verb with its subject, before it or, in a clause that it opens, behind it:
 * تَقَرَّرَ الْإِفْرَاجُ عَنْهُمْ is "it was decided", since تُقَرِّرُ would have a feminine
 * subject.
 */
final class Concord {
  private static final int DIFFERS = 10;

  /** وَتَحْدُثُ حَوَادِثُ: a broken plural of things is hardly ever the object of a verb in ت. */
  private static final int DIFFERS_FROM_THINGS = 16;

  /** The noun before a verb may as well belong to what went before. */
  private static final int DIFFERS_FROM_NOUN = 6;

  /**
   * الَّتِي تَقَرَّرَ نَزْعُ مِلْكِيَّتِهَا: how far behind its verb a pronoun may resume the noun.
   */
  private static final int RESUMED = 5;

  private Concord() {}

  /** Whether the rule can say anything of a candidate. */
  static boolean concerns(Candidate c) {
    return c.verb && c.thirdSingular() && c.gender() != null;
  }

  /**
   * What the words beside a verb add to its cost.
   *
   * @param c one that the rule concerns
   * @param words the sentence
   * @param at number of the word
   */
  static int cost(Candidate c, Surroundings words, int at) {
    int i = c.conjunction ? -1 : at - 1;
    while (i >= 0 && stepsBetween(words.likeliest(i))) {
      i--;
    }
    Candidate before = i < 0 ? null : words.likeliest(i);
    Candidate next = words.likeliest(at + 1);
    if (next != null && next.pos == PartOfSpeech.SUBORDINATOR) {
      return 0; // the clause is the subject
    }
    if (before != null && before.pos == PartOfSpeech.RELATIVE) {
      return differs(before.gender(), c) && !isResumed(c, words, at) ? DIFFERS : 0;
    }
    if (before != null && before.nominal()) {
      boolean subjectFollows = next != null && startsPhrase(next) && !differs(next.gender(), c);
      boolean subject = subjectFollows || c.pronounSuffix || mayBeSubject(words, i, c);
      return subject ? 0 : DIFFERS_FROM_NOUN;
    }
    if (isOfThings(words.likeliest(at + 1)) && mayBeHers(words, at)) {
      return c.gender() == Gender.FEMININE ? 0 : DIFFERS_FROM_THINGS;
    }
    return differs(subjectBehind(words, at), c) ? DIFFERS : 0;
  }

  /** Whether one reading of a word is "she does". */
  private static boolean mayBeHers(Surroundings words, int at) {
    return words.at(at).stream()
        .anyMatch(c ->
            c.imperfect()
                && c.features().person() == Person.THIRD
                && c.gender() == Gender.FEMININE);
  }

  /**
   * Whether one of the nouns and adjectives that end at a word agrees, or a preposition has them.
   */
  private static boolean mayBeSubject(Surroundings words, int last, Candidate verb) {
    for (int i = last; i >= 0; i--) {
      Candidate c = words.likeliest(i);
      if (c == null || !c.nominal()) {
        return c != null && c.pos == PartOfSpeech.PREPOSITION;
      }
      if (c.gender() == null || c.preposition || Agreement.of(c, verb)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stepsBetween(@Nullable Candidate c) {
    return c != null
        && (VerbRules.isQad(c) || c.pos == PartOfSpeech.NEGATION || c.lemma().equals("سَوْفَ"));
  }

  private static boolean differs(@Nullable Gender gender, Candidate verb) {
    return gender != null && gender != verb.gender();
  }

  private static boolean isResumed(Candidate verb, Surroundings words, int at) {
    boolean pronoun = verb.pronounSuffix;
    for (int i = at + 1; !pronoun && i <= at + RESUMED; i++) {
      Candidate next = words.likeliest(i);
      if (next == null || next.verb) {
        return false;
      }
      pronoun = next.pronounSuffix;
    }
    return pronoun;
  }

  /** The gender of the noun right behind a verb, where it can but be the subject. */
  private static @Nullable Gender subjectBehind(Surroundings words, int at) {
    Candidate next = words.likeliest(at + 1);
    if (next == null || !startsPhrase(next) || next.pos == PartOfSpeech.NUMERAL) {
      return null;
    }
    if (next.number() != Number.PLURAL) {
      return next.gender();
    }
    boolean things = !SenseHint.isPerson(next.analysis.entry());
    return things && next.analysis.vocalised().contains("َات") ? Gender.FEMININE : null;
  }

  private static boolean isOfThings(@Nullable Candidate c) {
    return c != null && startsPhrase(c) && c.number() == Number.PLURAL && !c.name && !Persons.is(c);
  }

  private static boolean startsPhrase(Candidate c) {
    return (c.noun || c.pos == PartOfSpeech.DEMONSTRATIVE)
        && !c.conjunction
        && !c.preposition
        && !c.hasAccusativeAlif()
        && !TimeWords.is(c);
  }
}
