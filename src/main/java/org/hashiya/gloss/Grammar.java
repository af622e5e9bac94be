package org.hashiya.gloss;

import org.hashiya.lexicon.Inflection.Government;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Mood;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Person;
import org.hashiya.morph.Features.State;

/**
 * What the grammar of the sentence says of two neighbouring words, as a cost. Four units are a
 * factor of two in frequency; {@link #FORBIDDEN} is what no frequency makes up for, yet not
 * infinite, so that bad spelling still gets a reading. The rules are those of any grammar of the
 * written language (Ryding, A Reference Grammar of Modern Standard Arabic, 2005); the weights are
 * ours.
 */
final class Grammar {
  static final int FORBIDDEN = 60;
  static final int UNLIKELY = 16;
  static final int ODD = 8;
  static final int GOOD = -6;
  static final int STRONG = -12;

  /** News opens its sentences with the verb. */
  static final int OPENING_VERB = -16;

  /** An adjective with no noun before it to describe. */
  static final int ALONE = 5;

  private Grammar() {}

  /**
   * The cost of opening a sentence or clause with a word.
   *
   * @param headline whether the sentence is a title or heading, which in Arabic as a rule has no
   *     verb in the perfect at its head where a noun will do
   */
  static int opening(Candidate c, boolean headline) {
    if (c.verb) {
      return c.perfect() ? (headline ? 0 : OPENING_VERB) : c.imperfect() ? -4 : 0;
    }
    if (c.adjective) {
      return hasAccusativeAlif(c) ? -8 : ALONE; // مُضِيفًا: circumstance
    }
    return 0;
  }

  /** The cost of one word before another, nothing but space between them. */
  static int cost(Candidate a, Candidate b) {
    int cost = government(a, b);
    if (isFigure(b)) {
      return cost + (a.adjective ? 6 : a.noun ? GOOD : 0);
    }
    cost += ungoverned(a, b);
    if (b.conjunction) {
      return cost + coordination(a, b);
    }
    return cost + nominal(a, b) + verbal(a, b) + pointing(a, b) + naming(a, b);
  }

  /** A number in digits: عَام ٢٠٠٣ is the year, not "general". */
  private static boolean isFigure(Candidate c) {
    return c.pos == PartOfSpeech.NUMERAL && c.analysis.entry().id() < 0;
  }

  /** A particle and the case or mood that it demands. */
  private static int government(Candidate a, Candidate b) {
    return switch (a.governs) {
      case NOTHING, NOMINATIVE -> 0;
      case GENITIVE -> genitive(a, b);
      case ACCUSATIVE -> b.verb || b.preposition ? FORBIDDEN / 2 : clauseNoun(b);
      case SUBJUNCTIVE -> subordinate(b, Mood.SUBJUNCTIVE);
      case JUSSIVE ->
          b.verb && b.features().moods().contains(Mood.JUSSIVE)
              ? STRONG
              : b.verb && b.perfect() ? 0 : FORBIDDEN;
      case INDICATIVE -> b.verb && b.features().moods().contains(Mood.INDICATIVE) ? GOOD : UNLIKELY;
    };
  }

  /** يُصِبْ without لَمْ, يَكْتُبُوا without أَنْ or its like. */
  private static int ungoverned(Candidate a, Candidate b) {
    if (!b.imperfect() || b.features().moods().contains(Mood.INDICATIVE) || b.purpose) {
      return 0;
    }
    boolean governed =
        a.governs == Government.SUBJUNCTIVE
            || a.governs == Government.JUSSIVE
            || a.pos == PartOfSpeech.NEGATION
            || (b.conjunction && a.verb);
    return governed ? 0 : UNLIKELY;
  }

  private static int genitive(Candidate a, Candidate b) {
    if (a.pos != PartOfSpeech.PREPOSITION) {
      return 0;
    }
    if (b.verb) {
      return FORBIDDEN;
    }
    if (b.preposition) {
      return UNLIKELY;
    }
    if (b.nominal()) {
      return b.features().cases().isEmpty() || b.features().cases().contains(Case.GENITIVE)
          ? GOOD
          : FORBIDDEN;
    }
    if (b.pos == PartOfSpeech.SUBORDINATOR) {
      return b.governs == Government.SUBJUNCTIVE ? -10 : 0; // بَعْدَ أَنْ
    }
    return b.pos == PartOfSpeech.PREPOSITION ? ODD : 0;
  }

  private static int clauseNoun(Candidate b) {
    if (b.adjective && !b.article) {
      return UNLIKELY;
    }
    if (b.nominal()) {
      boolean can =
          b.features().cases().isEmpty() || b.features().cases().contains(Case.ACCUSATIVE);
      return can ? GOOD : UNLIKELY;
    }
    return 0;
  }

  private static int subordinate(Candidate b, Mood mood) {
    if (b.verb) {
      return b.imperfect() && b.features().moods().contains(mood)
          ? STRONG
          : b.perfect() ? 2 : UNLIKELY;
    }
    return b.pos == PartOfSpeech.NEGATION ? 0 : FORBIDDEN / 2;
  }

  private static int coordination(Candidate a, Candidate b) {
    if (a.verb && b.verb) {
      return a.features().aspect() == b.features().aspect() ? -3 : 0;
    }
    if (a.nominal() && b.nominal()) {
      boolean alike = a.adjective == b.adjective && a.article == b.article;
      return alike ? -4 : 0;
    }
    return 0;
  }

  /** Construct, attribute and apposition. */
  private static int nominal(Candidate a, Candidate b) {
    if (!b.nominal() || b.preposition) {
      return 0;
    }
    if (a.adjective && !a.noun && b.noun && !b.adjective && a.article && b.article) {
      return 2;
    }
    if (a.pos == PartOfSpeech.RELATIVE && b.adjective) {
      return ODD;
    }
    if (!a.noun && !a.adjective) {
      return b.adjective ? ALONE : 0;
    }
    if (b.adjective) {
      return attribute(a, b);
    }
    if (a.mayBeConstruct() && !hasAccusativeAlif(a)) {
      return b.article || b.name || b.pronounSuffix ? -5 : -2;
    }
    if (a.article && b.article && a.noun && b.noun && !b.name) {
      return 5;
    }
    if (a.definite() && b.noun && !b.definite() && b.mayBeConstruct() && !hasAccusativeAlif(b)) {
      return ODD; // a definite noun heads no construct: الأسد رفض is a clause
    }
    return hasAccusativeAlif(a) && !b.definite() ? 2 : 0;
  }

  private static boolean hasAccusativeAlif(Candidate c) {
    return c.features().states().size() == 1 && c.features().states().contains(State.INDEFINITE);
  }

  private static int attribute(Candidate a, Candidate b) {
    boolean agreesInState =
        a.article == b.article
            || (b.article && (a.pronounSuffix || a.name))
            || (b.article && a.mayBeConstruct());
    if (!agreesInState) {
      return !b.article && a.article ? 1 : ODD / 2;
    }
    if (!agrees(a, b)) {
      return a.article == b.article ? ODD / 2 : 2;
    }
    return a.article && b.article ? STRONG : a.article == b.article ? -8 : -5;
  }

  /** Gender and number; plurals of things take the feminine singular. */
  private static boolean agrees(Candidate noun, Candidate adjective) {
    Gender gender = adjective.gender();
    Number number = adjective.number();
    if (noun.number() == Number.PLURAL) {
      return number == Number.PLURAL
          || (number == Number.SINGULAR && gender == Gender.FEMININE)
          || gender == null;
    }
    if (noun.number() != null && number != null && noun.number() != number) {
      return false;
    }
    return noun.gender() == null || gender == null || noun.gender() == gender;
  }

  private static int verbal(Candidate a, Candidate b) {
    if (!b.verb) {
      return a.verb && b.adjective && !b.article && !b.noun && !hasAccusativeAlif(b) ? 3 : 0;
    }
    if (a.verb) {
      return Auxiliaries.takesVerb(a.analysis.entry().lemma()) ? -6 : ODD;
    }
    return switch (a.pos) {
      case RELATIVE -> -6;
      case NEGATION -> a.governs == Government.NOTHING ? -3 : 0;
      case PARTICLE -> a.governs == Government.NOTHING ? (isQad(a) ? STRONG : -3) : 0;
      case SUBORDINATOR -> a.governs == Government.NOTHING ? -3 : 0;
      case NOUN -> nounBeforeVerb(a, b);
      case ADJECTIVE -> 1;
      case NAME -> b.features().person() == Person.FIRST ? ODD : -2;
      case NUMERAL,
          QUANTIFIER,
          ADVERB,
          VERB,
          PREPOSITION,
          CONJUNCTION,
          INTERROGATIVE,
          PRONOUN,
          DEMONSTRATIVE,
          INTERJECTION,
          TERM ->
          0;
    };
  }

  private static boolean isQad(Candidate c) {
    return c.analysis.entry().lemma().equals("قَدْ") || c.analysis.entry().lemma().equals("لَقَدْ");
  }

  private static int nounBeforeVerb(Candidate a, Candidate b) {
    if (b.features().person() == Person.FIRST) {
      return ODD;
    }
    if (!a.mayBeConstruct() || hasAccusativeAlif(a)) {
      return 0;
    }
    return AlwaysConstruct.is(a.analysis.entry().lemma()) ? FORBIDDEN : b.perfect() ? 3 : ODD;
  }

  /** Names keep company: given name and family name, title and name. */
  private static int naming(Candidate a, Candidate b) {
    if (!b.name || b.conjunction || b.preposition) {
      return 0;
    }
    if (Names.isOfPerson(a) && Names.isOfPerson(b)) {
      return Names.isGiven(a) ? STRONG : GOOD;
    }
    return Names.isTitle(a) && Names.isOfPerson(b) ? STRONG : 0;
  }

  /** هٰذَا and its like before a noun with the article. */
  private static int pointing(Candidate a, Candidate b) {
    if (a.pos != PartOfSpeech.DEMONSTRATIVE || !b.nominal()) {
      return 0;
    }
    return b.article && b.noun ? -8 : b.article ? -5 : 0;
  }
}
