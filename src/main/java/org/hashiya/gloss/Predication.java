package org.hashiya.gloss;

import org.hashiya.lexicon.Inflection.Government;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Voice;
import org.jspecify.annotations.Nullable;

/** Subject and object of the finite verbs of a sentence, where they stand beside their verb. */
final class Predication {
  private final CaseFinder finder;
  private final ChosenWords words;

  Predication(CaseFinder finder) {
    this.finder = finder;
    this.words = finder.words;
  }

  /** Whether a noun is the subject of the verb before it, active or passive. */
  boolean isSubject(int i, Candidate c) {
    int at = verbBefore(i, c);
    Candidate verb = words.at(at);
    if (verb == null || !startsPhrase(c) || !mayHaveSubject(verb) || !agrees(c, verb)) {
      return false;
    }
    if (verb.features().voice() == Voice.PASSIVE || verb.pronounSuffix) {
      return true;
    }
    if (neverHasObject(verb) || verb.auxiliary) {
      return true;
    }
    return opensClause(at, verb)
        && (objectFollows(i) || (isSpeaker(c, verb) && !isSubjunctive(words.at(at - 1))));
  }

  /** Verbs of saying and a person before what is said or done are not object and verb. */
  private static boolean isSpeaker(Candidate c, Candidate verb) {
    return isPerson(c) || (ParticleRules.isStatement(verb) && !c.pronounSuffix);
  }

  /** أَنْ يَلْتَقِيَ: who does it has as a rule been named before. */
  private static boolean isSubjunctive(@Nullable Candidate before) {
    return before != null && before.governs == Government.SUBJUNCTIVE;
  }

  /** Whether another noun phrase that no preposition governs comes behind the noun's own. */
  private boolean objectFollows(int i) {
    int at = i;
    while (true) {
      Candidate c = words.at(at);
      Candidate next = words.at(at + 1);
      if (c == null || next == null || words.quoted(at + 1)) {
        return false;
      }
      boolean sameName = c.name && (next.name || next.adjective);
      boolean goesOn =
          finder.construct.isHead(at) || (next.adjective && !next.preposition) || sameName;
      if (!goesOn && stepsBetween(next)) {
        goesOn = true;
      }
      if (!goesOn) {
        boolean clause = next.pos == PartOfSpeech.SUBORDINATOR && !next.preposition;
        return clause || (startsPhrase(next) && !next.name);
      }
      at++;
    }
  }

  /** Whether a noun is the object of the verb before it, or of the one before its subject. */
  boolean isObject(int i, Candidate c) {
    if (!startsPhrase(c)) {
      return false;
    }
    int at = verbBefore(i, c);
    Candidate verb = words.at(at);
    if (verb != null) {
      boolean isSubject = mayHaveSubject(verb) && couldAgree(c, verb);
      return takesObject(verb) && (!isSubject || isOfSubject(i, c, at, verb));
    }
    return isBehindSubject(i, c);
  }

  /**
   * أَكْمَلَ خِطَابَهُ: a pronoun points to the subject as a rule, so that its noun is the object;
   * in الشَّرِكَةُ الَّتِي يَنْمُو رَأْسُ مَالِهَا it points to the noun before the clause.
   */
  private boolean isOfSubject(int i, Candidate c, int at, Candidate verb) {
    Candidate before = words.at(at - 1);
    boolean relative = before != null && before.pos == PartOfSpeech.RELATIVE;
    boolean open = relative || (before != null && before.bare());
    return c.pronounSuffix
        && at == i - 1
        && (Transitivity.needsObject(verb) || !open)
        && !Construct.isMeasure(c)
        && !isPerson(c)
        && !objectFollows(i);
  }

  /** أَعْلَنَ الْوَزِيرُ اسْتِقَالَتَهُ: behind the subject of a verb that must have an object. */
  private boolean isBehindSubject(int i, Candidate c) {
    Candidate before = words.at(i - 1);
    if (before == null
        || !before.nominal()
        || before.preposition
        || finder.construct.isHead(i - 1)) {
      return false;
    }
    int head = finder.head(i - 1);
    if (finder.known(head) != Case.NOMINATIVE) {
      return false;
    }
    Candidate first = words.at(head);
    int at = first == null ? -1 : verbBefore(head, first);
    Candidate verb = words.at(at);
    return verb != null
        && verb.features().voice() == Voice.ACTIVE
        && !verb.pronounSuffix
        && !neverHasObject(verb)
        && !verb.auxiliary
        && (Transitivity.needsObject(verb) || !ParticleRules.isStatement(verb))
        && !isPerson(c)
        && !TimeWords.is(c);
  }

  /** The verb that stands before a noun, adverbs and pronouns between them left out; or -1. */
  private int verbBefore(int i, Candidate c) {
    if (c.conjunction || c.preposition || words.quoted(i)) {
      return -1;
    }
    int at = i - 1;
    Candidate before = words.at(at);
    while (before != null && stepsBetween(before)) {
      at--;
      before = words.at(at);
    }
    return before != null && before.verb ? at : -1;
  }

  private static boolean stepsBetween(Candidate c) {
    boolean withPronoun = c.pos == PartOfSpeech.PREPOSITION && c.pronounSuffix;
    return c.pos == PartOfSpeech.ADVERB || withPronoun;
  }

  private static boolean startsPhrase(Candidate c) {
    return c.noun && !c.conjunction && !c.preposition && !TimeWords.is(c);
  }

  /** A verb before its subject is in the third person singular. */
  private static boolean mayHaveSubject(Candidate verb) {
    return verb.thirdSingular();
  }

  private static boolean agrees(Candidate noun, Candidate verb) {
    if (noun.number() == Number.PLURAL) {
      return true;
    }
    return noun.gender() == null || noun.gender() == verb.gender();
  }

  /** As {@link #agrees}, and a verb apart from its subject may be masculine. */
  private static boolean couldAgree(Candidate noun, Candidate verb) {
    return agrees(noun, verb) || (verb.gender() == Gender.MASCULINE && noun.name);
  }

  private static boolean takesObject(Candidate verb) {
    return verb.features().voice() == Voice.ACTIVE
        && !verb.pronounSuffix
        && !verb.auxiliary
        && !neverHasObject(verb);
  }

  /** أَشَارَ إِلَى: every sense has its preposition. */
  private static boolean neverHasObject(Candidate verb) {
    if (Transitivity.neverHasObject(verb)) {
      return true;
    }
    for (Sense s : verb.analysis.entry().senses()) {
      if (s.preposition().isEmpty() && !isState(s)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isState(Sense sense) {
    for (String gloss : sense.glosses()) {
      if (!gloss.startsWith("be ")) {
        return false;
      }
    }
    return true;
  }

  /** Whether no subject can stand before the verb: it opens its clause. */
  private boolean opensClause(int at, Candidate verb) {
    Candidate before = words.at(at - 1);
    if (before == null) {
      return words.opensSentence(at) || verb.perfect();
    }
    if (words.quoted(at)) {
      return false;
    }
    if (verb.conjunction) {
      return verb.perfect();
    }
    return before.pos == PartOfSpeech.SUBORDINATOR || before.pos == PartOfSpeech.CONJUNCTION;
  }

  private static boolean isPerson(Candidate c) {
    return SenseHint.isPerson(c.analysis.entry()) || Names.isTitle(c);
  }
}
