package org.hashiya.gloss;

import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Number;
import org.jspecify.annotations.Nullable;

/**
 * The pronoun that parts a subject from its predicate, which English says by "is": هَدَفُنَا هُوَ
 * الْفَوْزُ, هٰذَا هُوَ الْوَاقِعُ, مَا نُرِيدُهُ هُوَ أَنْ نَفْهَمَ (Badawi, Carter and Gully,
 * Modern Written Arabic, 3.5).
 */
final class SeparatingPronoun {
  /** What stresses the pronoun before it: هُوَ الْآخَرُ, هُوَ أَيْضًا. */
  private static final Set<String> STRESS = Set.of("آخَر", "نَفْس", "أَيْضًا", "كَذٰلِكَ");

  /** They ask, and the pronoun behind them is "is": مَا هِيَ, مَنْ هُوَ. */
  private static final Set<String> ASKING = Set.of("مَا", "مَنْ", "أَيْنَ", "كَيْفَ", "مَتَى");

  private SeparatingPronoun() {}

  /** Whether a pronoun that stands alone parts a subject from its predicate. */
  static boolean is(List<@Nullable Candidate> chosen, int at, Candidate pronoun) {
    Candidate before = subjectEnd(chosen, at);
    Candidate next = ChosenWords.at(chosen, at + 1);
    if (before == null || next == null || pronoun.conjunction || STRESS.contains(next.lemma())) {
      return false;
    }
    if (isClause(next)) {
      return before.nominal() || before.verb || before.pronounSuffix || isShown(before);
    }
    if (next.verb || next.conjunction) {
      return false;
    }
    if (isShown(before) || before.pos == PartOfSpeech.RELATIVE) {
      return !before.preposition || before.lemma().equals("مَا");
    }
    if (before.pos == PartOfSpeech.INTERROGATIVE) {
      return ASKING.contains(before.lemma());
    }
    boolean resumed = before.pos == PartOfSpeech.PREPOSITION && before.pronounSuffix;
    boolean subject = before.nominal() || resumed || isVerbOfClause(chosen, at - 1);
    boolean adverb = before.pos == PartOfSpeech.ADVERB && next.noun && next.definite();
    return (subject || adverb) && mayBePredicate(next) && !(before.verb && !next.definite());
  }

  /** A long subject may have a comma behind it, a short one a quotation mark. */
  private static @Nullable Candidate subjectEnd(List<@Nullable Candidate> chosen, int at) {
    Candidate before = ChosenWords.at(chosen, at - 1);
    Candidate beyond = ChosenWords.at(chosen, at - 2);
    boolean subject = beyond != null && beyond.nominal() && !Persons.is(beyond);
    return before == null && subject ? beyond : before;
  }

  /** "are" where there is more than one. */
  static boolean isOfSeveral(List<@Nullable Candidate> chosen, int at, Candidate pronoun) {
    if (pronoun.number() != Number.SINGULAR) {
      return true;
    }
    if (!pronoun.lemma().equals("هِيَ")) {
      return false;
    }
    Candidate next = ChosenWords.at(chosen, at + 1);
    boolean several = next != null && next.noun && next.number() == Number.PLURAL;
    Candidate before = ChosenWords.at(chosen, at - 1);
    boolean shown = before != null && isShown(before);
    return shown ? several : Referent.of(chosen, at, true) == Referent.THINGS;
  }

  /** مَا أَخْشَاهُ هُوَ الْفَشَلُ. */
  private static boolean isVerbOfClause(List<@Nullable Candidate> chosen, int at) {
    Candidate verb = ChosenWords.at(chosen, at);
    Candidate before = ChosenWords.at(chosen, at - 1);
    return verb != null && verb.verb && before != null && before.pos == PartOfSpeech.RELATIVE;
  }

  private static boolean isShown(Candidate c) {
    return c.pos == PartOfSpeech.DEMONSTRATIVE && !c.preposition;
  }

  private static boolean isClause(Candidate c) {
    return c.pos == PartOfSpeech.SUBORDINATOR
        && !c.conjunction
        && (c.lemma().equals("أَنْ") || c.lemma().equals("أَنَّ") || c.lemma().equals("أَلَّا"));
  }

  private static boolean mayBePredicate(Candidate c) {
    return c.nominal()
        || c.preposition
        || switch (c.pos) {
          case PREPOSITION, RELATIVE, NUMERAL, QUANTIFIER, DEMONSTRATIVE, ADVERB -> true;
          default -> false;
        };
  }
}
