package org.hashiya.gloss;

import java.util.Set;
import org.hashiya.lexicon.Inflection.Government;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.jspecify.annotations.Nullable;

/**
 * The noun phrases that stand behind a verb in its clause, by their words' likeliest readings: its
 * subject and its objects.
 */
final class VerbArguments {
  /** How many words behind a verb its object is looked for. */
  private static final int REACH = 8;

  /** Prepositions before a number that is the object itself. */
  private static final Set<String> APPROXIMATE =
      Set.of("حَوَالَيْ", "قُرَابَةَ", "زُهَاءَ", "نَحْوَ");

  /** Persons that the lexicon has in the masculine only. */
  private static final Set<String> MALE_PERSONS =
      Set.of(
          "رَجُل",
          "شَخْص",
          "فَرْد",
          "جُنْدِيّ",
          "طِفْل",
          "وَلَد",
          "اِبْن",
          "شَابّ",
          "عُنْصُر",
          "عُضْو",
          "أَخ",
          "قَتِيل",
          "جَرِيح",
          "نَاس");

  private static final Set<String> PARTITIVE = Set.of("مِنْ", "بَيْنَ", "بَيْنِ");

  private int phrases;
  private @Nullable Candidate first;
  private boolean accusative;
  private final boolean subjectKnown;

  VerbArguments(Candidate verb, Surroundings words, int at) {
    Candidate before = words.likeliest(at - 1);
    Candidate next = words.likeliest(at + 1);
    boolean resumed = next != null && next.pos == PartOfSpeech.PREPOSITION && next.pronounSuffix;
    boolean relative = before != null && before.pos == PartOfSpeech.RELATIVE;
    boolean wished =
        before != null
            && before.governs == Government.SUBJUNCTIVE
            && standsBehindSubject(verb, words, at - 1);
    boolean inside = !verb.thirdSingular();
    subjectKnown =
        inside
            || wished
            || (!verb.conjunction
                && before != null
                && (relative ? !resumed : standsBehindSubject(verb, words, at)));
    walk(verb, words, at);
  }

  /** A verb behind its subject agrees with it: in أُسَرٌ قُتِلَ أَفْرَادٌ مِنْهَا it does not. */
  private static boolean standsBehindSubject(Candidate verb, Surroundings words, int at) {
    Candidate next = words.likeliest(at - 1);
    boolean between = next != null && (VerbRules.isQad(next) || isNegation(next));
    int first = between ? at - 2 : at - 1;
    for (int i = first; i >= 0; i--) {
      Candidate c = words.likeliest(i);
      if (c == null || !c.nominal() || c.hasAccusativeAlif()) {
        return false;
      }
      if (c.name || Agreement.of(c, verb)) {
        return true;
      }
    }
    return false;
  }

  /** الْبُنُوكُ لَا تَمْنَحُ الْقُرُوضَ. */
  private static boolean isNegation(Candidate c) {
    return c.pos == PartOfSpeech.NEGATION && !c.conjunction;
  }

  private void walk(Candidate verb, Surroundings words, int at) {
    Candidate before = verb;
    for (int i = at + 1; i < Math.min(words.size(), at + 1 + REACH); i++) {
      Candidate c = words.likeliest(i);
      if (c == null) {
        if (words.isInsideFigure(i)) {
          continue;
        }
        return;
      }
      if (c.pos == PartOfSpeech.SUBORDINATOR && (c.conjunction || isBut(c))) {
        return; // a clause of its own: وَلٰكِنَّ
      }
      if (c.pos == PartOfSpeech.SUBORDINATOR || isFreeRelative(before, c)) {
        phrases += c.governs == Government.NOTHING && c.pos == PartOfSpeech.SUBORDINATOR ? 0 : 2;
        return;
      }
      if (c.verb || c.pos == PartOfSpeech.RELATIVE || (phrases > 0 && isAmongThem(c))) {
        return;
      }
      boolean counted = before.pos == PartOfSpeech.NUMERAL;
      boolean governed =
          before.pos == PartOfSpeech.PREPOSITION
              && !before.pronounSuffix
              && !APPROXIMATE.contains(before.lemma());
      boolean starts = startsPhrase(before, c) && !governed && !c.preposition && !c.conjunction;
      if (starts && !TimeWords.is(c)) {
        phrases++;
        first = first == null ? c : first;
        boolean agrees = phrases > 1 || mayBeSubject(c, verb);
        phrases += agrees ? 0 : 1; // it cannot be the subject
      }
      accusative |= starts && !counted && showsAccusative(c);
      before = c;
    }
  }

  /** جُنْدِيًّا, الْمُصَابِينَ. */
  private static boolean showsAccusative(Candidate c) {
    if (c.hasAccusativeAlif()) {
      return c.noun;
    }
    return (c.noun || c.article)
        && !c.name
        && c.number() == Number.PLURAL
        && !c.features().cases().isEmpty()
        && !c.features().cases().contains(Case.NOMINATIVE);
  }

  /** Before its subject a verb is in the singular, for plurals of things in the feminine. */
  private static boolean mayBeSubject(Candidate c, Candidate verb) {
    if (verb.number() != Number.SINGULAR || c.pos == PartOfSpeech.NUMERAL) {
      return true;
    }
    if (c.number() == Number.PLURAL) {
      boolean persons = SenseHint.isPerson(c.analysis.entry()) || isMalePerson(c);
      return persons || verb.gender() == Gender.FEMININE;
    }
    return c.gender() == null || c.gender() == verb.gender();
  }

  /** قُتِلَ تِسْعَةٌ مِنْهُمْ خَمْسَةٌ: the rest says who they are. */
  private static boolean isAmongThem(Candidate c) {
    return c.pos == PartOfSpeech.PREPOSITION && c.pronounSuffix && PARTITIVE.contains(c.lemma());
  }

  private static boolean isBut(Candidate c) {
    return c.lemma().equals("لٰكِنَّ");
  }

  /** أَنْجَزَ مَا عَجَزُوا عَنْهُ: the clause is the object. */
  private static boolean isFreeRelative(Candidate before, Candidate c) {
    return c.lemma().equals("مَا")
        && c.pos == PartOfSpeech.RELATIVE
        && before.pos != PartOfSpeech.PREPOSITION
        && !c.preposition;
  }

  private static boolean startsPhrase(Candidate before, Candidate c) {
    if (c.pos == PartOfSpeech.DEMONSTRATIVE) {
      return !before.nominal();
    }
    if (c.pos == PartOfSpeech.NUMERAL || APPROXIMATE.contains(c.lemma())) {
      return !before.nominal();
    }
    if (!c.nominal() || c.pos == PartOfSpeech.ADVERB) {
      return false;
    }
    boolean goesOn =
        before.pos == PartOfSpeech.DEMONSTRATIVE
            || (before.nominal() && (Emphasis.is(c) || Construct.isMeasure(c)))
            || (before.pos == PartOfSpeech.NUMERAL && !c.pronounSuffix)
            || (before.mayBeConstruct() && !before.hasAccusativeAlif())
            || (before.name && (c.name || c.adjective))
            || (before.nominal() && c.adjective && !c.noun);
    return !goesOn;
  }

  /** Whether a noun that the lexicon has in the masculine only means persons. */
  static boolean isMalePerson(Candidate c) {
    return MALE_PERSONS.contains(c.lemma());
  }

  /** Whether one of them must be an object. */
  boolean hasObject() {
    return accusative || phrases >= (subjectKnown ? 1 : 2);
  }

  /**
   * Whether one of them must be the object of a verb of calling and choosing, which has what
   * somebody becomes behind its object: in تُوِّجَ الْفَرِيقُ بَطَلًا the team is crowned.
   */
  boolean hasObjectOfCalling() {
    boolean becomes = accusative && phrases == 2 && first != null && !first.hasAccusativeAlif();
    return hasObject() && !(becomes && !subjectKnown);
  }

  /** Whether the first of them is a person. */
  boolean beginsWithPerson() {
    return first != null && (Names.isOfPerson(first) || SenseHint.isPerson(first.analysis.entry()));
  }

  /** Whether one of them is written as an accusative. */
  boolean hasAccusative() {
    return accusative;
  }
}
