package org.hashiya.gloss;

import java.util.Set;
import org.hashiya.lexicon.Inflection.Government;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;

/** Construct, attribute, apposition, circumstance; demonstratives and names. */
final class NounRules {
  /** Always a construct that takes an adjective too: غَيْر رَسْمِيّ. */
  private static final Set<String> QUALIFIERS = Set.of("غَيْر", "شِبْه");

  /** Opens the participles of the reflexive forms, which are seldom passive. */
  private static final String REFLEXIVE = "مُتَ";

  /** Passives of those forms that a statement follows. */
  private static final Set<String> THOUGHT = Set.of("مُتَوَقَّع", "مُتَصَوَّر", "مُتَخَيَّل");

  /** An adjective in the sound masculine plural that describes no noun. */
  private static final int PERSONS = 4 * Grammar.ALONE;

  /** Others are nobody in particular: the adjective has no noun for them. */
  private static final String OTHER = "آخَر";

  private NounRules() {}

  /** Construct, attribute and apposition. */
  static int nominal(Candidate a, Candidate b) {
    if (!b.nominal() || b.preposition) {
      return b.pos == PartOfSpeech.ADVERB ? adverbial(a, b) : 0;
    }
    if (a.adjective && !a.noun && b.noun && !b.adjective && a.article && b.article) {
      return 2;
    }
    if (a.pos == PartOfSpeech.RELATIVE) {
      return relative(b);
    }
    if (a.lemma().equals("ذَاتَ") && !TimeWords.is(b)) {
      return Grammar.FORBIDDEN; // ذَاتَ يَوْمٍ, once upon a time; else ذَات is "having"
    }
    if (a.pos == PartOfSpeech.ADVERB && a.lemma().endsWith("اءً") && b.noun) {
      return Grammar.UNLIKELY; // مَسَاءَ السبت, not مَسَاءً
    }
    if (!a.noun && !a.adjective) {
      boolean adverb =
          a.pos == PartOfSpeech.ADVERB; // خُصُوصًا may stand between noun and adjective
      boolean predicate = Copulas.is(a) && Copulas.mayBePredicate(b);
      boolean greatest = a.verb && Elative.is(b.analysis.entry());
      if (predicate || greatest) {
        return 0;
      }
      return b.adjective ? (adverb ? Grammar.ALONE : alone(b)) : 0;
    }
    if (b.adjective) {
      if (a.lemma().equals("غَيْر") && a.bare() && !b.article) {
        boolean passive = Participles.isPassive(b.lemma()) && !b.lemma().startsWith(REFLEXIVE);
        return passive ? -10 : -8; // غَيْر مُؤَكَّد, غَيْر مَالِيَّة
      }
      return a.alwaysConstruct && a.bare() && !QUALIFIERS.contains(a.lemma())
          ? Grammar.ALONE
          : attribute(a, b);
    }
    if (a.adjective && !a.definite() && b.noun && b.bare() && Elative.is(a.analysis.entry())) {
      return Grammar.GOOD; // أَجْمَلُ وِسَامٍ
    }
    if (a.lemma().equals("أَيّ") && b.alwaysConstruct) {
      return Grammar.ODD; // أَيْ عَدَمُ
    }
    boolean member = b.features().cases().isEmpty() || b.features().cases().contains(Case.GENITIVE);
    if (a.mayBeConstruct() && !a.hasAccusativeAlif() && !member) {
      return Grammar.ODD; // ضَغَطَ لَاعِبُو
    }
    if (a.mayBeConstruct() && !a.hasAccusativeAlif()) {
      return b.article || b.name || b.pronounSuffix ? -5 : -2;
    }
    if ((a.article || a.pronounSuffix) && b.article && a.noun && b.noun && !b.name) {
      return TimeWords.is(b) ? 0 : 3;
    }
    if (a.definite() && b.noun && !b.definite() && b.mayBeConstruct() && !b.hasAccusativeAlif()) {
      return Grammar.ODD; // a definite noun heads no construct: الأسد رفض is a clause
    }
    return a.hasAccusativeAlif() ? (b.definite() ? 4 : 2) : 0;
  }

  /**
   * An adjective with no noun before it to describe; in the sound masculine plural the lexicon has
   * a noun for the persons meant, where it has one: لِلْأَبْطَالِ وَالرِّيَاضِيِّينَ.
   */
  static int alone(Candidate c) {
    if (isAbstract(c)) {
      return 2 * Grammar.ALONE;
    }
    if ((c.number() == Number.PLURAL || c.number() == Number.DUAL)
        && !Elative.is(c.analysis.entry())) {
      boolean persons = c.gender() == Gender.MASCULINE && !c.lemma().equals(OTHER);
      return persons ? PERSONS : 2 * Grammar.ALONE;
    }
    return Grammar.ALONE;
  }

  /** The feminine of a nisba, which with no noun to describe is as a rule one: الْجِنْسِيَّة. */
  static boolean isAbstract(Candidate c) {
    return c.adjective && !c.noun && c.analysis.vocalised().endsWith("ِيَّة");
  }

  /** The same behind a preposition that is joined to it: لِلشَّرْعِيَّةِ, بِالْإِنْسَانِيَّةِ. */
  static int aloneBehindPreposition(Candidate c) {
    boolean joined = c.preposition && c.adjective && !c.noun;
    return joined && (isAbstract(c) || c.number() != Number.SINGULAR) ? alone(c) : 0;
  }

  /** الَّذِي and its like open a clause, which a bare noun does not begin. */
  private static int relative(Candidate b) {
    return b.adjective ? Grammar.ODD : b.noun && !b.definite() ? Grammar.ODD : 0;
  }

  /** مَحْكَمَة خَاصَّة is a special court: behind its noun the word is no adverb. */
  private static int adverbial(Candidate a, Candidate b) {
    if (a.pos == PartOfSpeech.ADVERB && a.lemma().endsWith("اءً")) {
      return Grammar.UNLIKELY; // مَسَاءَ أَمْسِ
    }
    if (a.lemma().equals("كَمْ") && !a.noun) {
      return Grammar.UNLIKELY; // كَمْ مَرَّةٍ
    }
    boolean feminine = b.lemma().endsWith("ةً");
    return feminine && a.noun && a.bare() && a.analysis.vocalised().endsWith("ة") ? Grammar.ODD : 0;
  }

  /** مُضِيفًا, مُعْتَبِرًا أَنَّ: what the subject does meanwhile, as a rule in the active. */
  static int circumstance(Candidate c) {
    return Participles.isPassive(c.lemma()) ? 0 : Participles.isActive(c.lemma()) ? -10 : -8;
  }

  private static int attribute(Candidate a, Candidate b) {
    boolean agreesInState = a.article == b.article || (b.article && (a.pronounSuffix || a.name));
    if (b.article && a.mayBeConstruct()) {
      return Grammar.ALONE; // وِزَارَة الْخَارِجِيَّة is a construct
    }
    if (!agreesInState) {
      boolean meanwhile = b.hasAccusativeAlif() && Participles.isActive(b.lemma());
      return !b.article && a.article ? (meanwhile ? -4 : 1) : Grammar.ODD / 2;
    }
    if (b.hasAccusativeAlif() && a.bare() && showsOtherCase(a)) {
      return Grammar.UNLIKELY; // فِي نِطَاقٍ سَلْبِيٍّ حَالِيًّا
    }
    if (!Agreement.of(a, b)) {
      return a.article == b.article ? Grammar.ODD / 2 : 2;
    }
    return a.article && b.article ? Grammar.STRONG : a.article == b.article ? -8 : -5;
  }

  /** An accusative would end in an alif here. */
  private static boolean showsOtherCase(Candidate c) {
    return c.number() == Number.SINGULAR
        && c.gender() == Gender.MASCULINE
        && !c.hasAccusativeAlif()
        && !c.analysis.vocalised().endsWith("ء")
        && !c.analysis.vocalised().endsWith("ى");
  }

  /** A noun that never stands alone, such as غَيْر or آخِر, before what cannot complete it. */
  static int unfinished(Candidate a, Candidate b) {
    if (!mayBeUnfinished(a)) {
      return 0;
    }
    boolean any = isAny(a);
    if (any && (b.lemma().equals("مِنْ") || b.pos == PartOfSpeech.SUBORDINATOR)) {
      return b.pos == PartOfSpeech.SUBORDINATOR
          ? Grammar.UNLIKELY
          : 0; // أَيٌّ مِنْهُمْ, أَيْ أَنَّ
    }
    boolean completes =
        switch (b.pos) {
          case NOUN,
              ADJECTIVE,
              NUMERAL,
              QUANTIFIER,
              NAME,
              RELATIVE,
              DEMONSTRATIVE,
              SUBORDINATOR,
              PRONOUN ->
              !b.preposition && !b.conjunction;
          case VERB,
              ADVERB,
              PREPOSITION,
              CONJUNCTION,
              NEGATION,
              INTERROGATIVE,
              PARTICLE,
              INTERJECTION,
              TERM ->
              false;
        };
    return completes ? 0 : Grammar.UNLIKELY;
  }

  /** Whether {@link #unfinished} may say anything of a word before another. */
  static boolean mayBeUnfinished(Candidate a) {
    return isAny(a) || isUnfinished(a);
  }

  private static boolean isAny(Candidate c) {
    return c.lemma().equals("أَيّ") && !c.definite();
  }

  /** Whether a noun must have another behind it. */
  static boolean isUnfinished(Candidate c) {
    if (!c.noun || c.pronounSuffix || c.name) {
      return false;
    }
    boolean shown = c.features().states().size() == 1 && c.mayBeConstruct(); // قُوَّتَيْ
    return shown || c.neverAlone;
  }

  /** هٰذَا and its like before a noun with the article. */
  static int pointing(Candidate a, Candidate b) {
    if (a.pos != PartOfSpeech.DEMONSTRATIVE || !b.nominal()) {
      return 0;
    }
    return b.article && b.noun ? -8 : b.article ? -5 : 0;
  }

  /** Whether names keep company with a word before them. */
  static boolean goesBeforeName(Candidate a) {
    return Names.isOfPerson(a) || Names.isPlaceWord(a) || Names.isOfClub(a) || Names.isTitle(a);
  }

  /** Names keep company: given name and family name, title and name. */
  static int naming(Candidate a, Candidate b) {
    if (!b.name || b.conjunction || b.preposition) {
      return 0;
    }
    if (Names.isOfPerson(a) && Names.isOfPerson(b)) {
      return Names.isGiven(a) ? Grammar.STRONG : Grammar.GOOD;
    }
    if (Names.isPlaceWord(a) && Names.isPlace(b)) {
      return Grammar.STRONG + Grammar.GOOD;
    }
    if (Names.isOfClub(a) && Names.isClub(b)) {
      return Grammar.STRONG + Grammar.GOOD;
    }
    return Names.isTitle(a) && Names.isOfPerson(b) ? Grammar.STRONG : 0;
  }

  /** مُعْتَبِرًا أَنَّ: who considers that something is so is active. */
  static int statement(Candidate a, Candidate b) {
    if (b.pos != PartOfSpeech.SUBORDINATOR || b.governs != Government.ACCUSATIVE) {
      return 0;
    }
    if (a.article && a.lemma().startsWith(REFLEXIVE) && Participles.isPassive(a.lemma())) {
      return THOUGHT.contains(a.lemma()) ? 0 : Grammar.UNLIKELY; // الْمُتَضَمِّنُ أَنَّ
    }
    if (!a.hasAccusativeAlif() || a.number() == Number.DUAL) {
      return 0;
    }
    return Participles.isActive(a.lemma())
        ? Grammar.GOOD
        : Participles.isPassive(a.lemma()) ? Grammar.ODD : 0;
  }
}
