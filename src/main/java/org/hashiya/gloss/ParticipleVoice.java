package org.hashiya.gloss;

import java.util.Set;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection.Government;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.State;
import org.jspecify.annotations.Nullable;

/**
 * Active and passive participles that are written alike. One that has an object, a statement or the
 * preposition of its verb is active and no noun: مُوَدِّعِينَ أَهْلَهُمْ. One that the lexicon has
 * in the passive alone lacks the object that its active would have: الْفَيْرُوسُ الْمُكْتَشَفُ
 * حَدِيثًا. And what moves people is a thing, who is moved a person: كَانَ الْوَزِيرُ مُحْرَجًا.
 */
final class ParticipleVoice {
  private static final int HAS_OBJECT = -12;
  private static final int HAS_PREPOSITION = -18;
  private static final int NO_PARTICIPLE = 8;
  private static final int LACKS_OBJECT = 12;
  private static final int MOVED = -24;

  /** How far before its predicate a subject is looked for. */
  private static final int SUBJECT = 4;

  /** Active participles of verbs that move people. */
  private static final Set<String> MOVING =
      Set.of(
          "مُحْرِج", "مُحْبِط", "مُرْبِك", "مُرْهِق", "مُتْعِب", "مُدْهِش", "مُذْهِل", "مُجْهِد",
          "مُثْقِل", "مُجْبِر");

  private ParticipleVoice() {}

  /** Whether the rule can say anything of a candidate. */
  static boolean concerns(Candidate c) {
    boolean participle = c.lemma().startsWith("مُ") && (isCircumstance(c) || isMadeFromVerb(c));
    return c.nominal() && !c.name && (c.hasAccusativeAlif() || participle);
  }

  /**
   * What the words around a participle add to its cost.
   *
   * @param c one that the rule concerns
   * @param words the sentence
   * @param at number of the word
   */
  static int cost(Candidate c, Surroundings words, int at) {
    boolean active = Participles.isActive(c.lemma());
    Candidate next = words.likeliest(at + 1);
    if (isCircumstance(c) && hasObject(next)) {
      return active && c.adjective ? HAS_OBJECT : NO_PARTICIPLE;
    }
    if (active && c.adjective && c.hasAccusativeAlif() && c.takes(next)) {
      return HAS_PREPOSITION; // لَافِتًا إِلَى, كَاشِفًا عَنْ
    }
    if (isMoved(c)) {
      return c.hasAccusativeAlif() && isOfPerson(words, at) ? MOVED : 0;
    }
    return active && isMadeFromVerb(c) && isAlsoPassive(words, at) && ends(words, at + 1)
        ? LACKS_OBJECT
        : 0;
  }

  /** An indefinite accusative that heads no construct: مُدَّعِيًا, مُوَدِّعِينَ. */
  private static boolean isCircumstance(Candidate c) {
    boolean plural =
        c.number() == Number.PLURAL
            && !c.definite()
            && !c.features().states().isEmpty()
            && !c.features().states().contains(State.CONSTRUCT);
    return (plural || c.hasAccusativeAlif()) && !c.preposition;
  }

  private static boolean hasObject(@Nullable Candidate next) {
    if (next == null || next.conjunction) {
      return false;
    }
    if (next.pos == PartOfSpeech.SUBORDINATOR) {
      return next.governs == Government.ACCUSATIVE || next.pronounSuffix;
    }
    boolean noun = next.noun && !next.adjective && !next.name && !next.preposition;
    return noun && !TimeWords.is(next) && (next.article || next.pronounSuffix);
  }

  private static boolean isMadeFromVerb(Candidate c) {
    return c.adjective && c.article && c.analysis.entry().origin() == Entry.Origin.DERIVED;
  }

  private static boolean isAlsoPassive(Surroundings words, int at) {
    return words.at(at).stream()
        .anyMatch(c ->
            c.adjective
                && c.article
                && c.analysis.entry().origin() == Entry.Origin.AUTHORED
                && Participles.isPassive(c.lemma()));
  }

  /** Whether nothing that could be an object stands there. */
  private static boolean ends(Surroundings words, int at) {
    Candidate next = words.likeliest(at);
    return next == null
        || !next.nominal()
        || (next.preposition && !next.prepositionText.equals("ل")) // الْمُطْلِقُ لِلنَّارِ
        || words.at(at).stream().anyMatch(c -> c.pos == PartOfSpeech.ADVERB);
  }

  private static boolean isMoved(Candidate c) {
    return !Participles.isActive(c.lemma()) && MOVING.contains(activeOf(c.lemma()));
  }

  private static String activeOf(String passive) {
    int vowel = passive.lastIndexOf('\u064E');
    return vowel < 0
        ? passive
        : passive.substring(0, vowel) + '\u0650' + passive.substring(vowel + 1);
  }

  private static boolean isOfPerson(Surroundings words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - SUBJECT); i--) {
      Candidate c = words.likeliest(i);
      if (c == null || c.preposition) {
        return false;
      }
      if (c.noun && !c.adjective) {
        return Persons.is(c);
      }
    }
    return false;
  }
}
