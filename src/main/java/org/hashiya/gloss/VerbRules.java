package org.hashiya.gloss;

import java.util.Set;
import org.hashiya.lexicon.Inflection.Government;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Person;

/** What stands before and behind a finite verb. */
final class VerbRules {
  /** Behind them a clause begins with its verb. */
  private static final Set<String> OPENERS =
      Set.of("عِنْدَمَا", "حِينَمَا", "بَعْدَمَا", "كُلَّمَا", "رَيْثَمَا", "حَالَمَا");

  private VerbRules() {}

  /** The cost of a word before a finite verb. */
  static int verbal(Candidate a, Candidate b) {
    if (a.verb) {
      if (a.auxiliary) {
        return b.perfect() && a.lemma().equals("كَانَ") ? 0 : -6; // كَانَتْ تُمَيِّزُ
      }
      return Grammar.ODD;
    }
    return switch (a.pos) {
      case RELATIVE -> -6;
      case NEGATION -> a.governs == Government.NOTHING ? -3 : 0;
      case PARTICLE -> a.governs == Government.NOTHING ? (isQad(a) ? Grammar.STRONG : -3) : 0;
      case SUBORDINATOR -> a.governs == Government.NOTHING ? -3 : 0;
      case ADVERB -> a.lemma().equals("بَعْدُ") ? Grammar.UNLIKELY : 0;
      case CONJUNCTION -> a.lemma().equals("ثُمَّ") ? Grammar.GOOD : 0;
      case NOUN -> behindNoun(a, b);
      case ADJECTIVE -> isSuperlative(a) ? Grammar.UNLIKELY : 1;
      case NAME -> b.features().person() == Person.FIRST ? Grammar.ODD : -2;
      case NUMERAL,
          QUANTIFIER,
          VERB,
          PREPOSITION,
          INTERROGATIVE,
          PRONOUN,
          DEMONSTRATIVE,
          INTERJECTION,
          TERM ->
          0;
    };
  }

  /** The cost of a finite verb, and of what opens its clause, before what is none. */
  static int behindVerb(Candidate a, Candidate b) {
    if (isQad(a)) {
      return b.isGuess() ? Grammar.ODD : Grammar.UNLIKELY;
    }
    if (b.adjective && a.verb && isSuperlative(b)) {
      return Regarded.isRegarded(a) ? Grammar.STRONG : 0; // تُعَدُّ أَوْضَحَ دَلِيلٍ
    }
    if (b.nominal() && !b.definite() && opens(a)) {
      return Grammar.ODD; // عِنْدَمَا مَرَّ
    }
    if (Copulas.is(a) && Copulas.mayBePredicate(b)) {
      return 0;
    }
    return a.verb && b.adjective && !b.article && !b.noun && !b.hasAccusativeAlif() ? 3 : 0;
  }

  /** Whether behind a word a clause begins with its verb. */
  static boolean opens(Candidate c) {
    return OPENERS.contains(c.lemma());
  }

  /** أَحْدَثُ حُكْمٍ: behind an elative stands the noun that it is the greatest of. */
  private static boolean isSuperlative(Candidate c) {
    return !c.definite() && Elative.is(c.analysis.entry());
  }

  static boolean isQad(Candidate c) {
    return c.pos == PartOfSpeech.PARTICLE
        && (c.lemma().equals("قَدْ") || c.lemma().equals("لَقَدْ"));
  }

  private static int behindNoun(Candidate a, Candidate b) {
    if (b.features().person() == Person.FIRST) {
      return Grammar.ODD;
    }
    if (!a.mayBeConstruct() || a.hasAccusativeAlif()) {
      return 0;
    }
    return a.alwaysConstruct ? Grammar.FORBIDDEN : b.perfect() ? 3 : Grammar.ODD;
  }
}
