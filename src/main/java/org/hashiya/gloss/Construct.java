package org.hashiya.gloss;

import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** The construct (idafa) among the chosen words of a sentence: a bare head and a noun behind it. */
final class Construct {
  /**
   * They describe the noun before them and complete no construct: شَهْر وَاحِد, بِطَرِيقَة غَيْر
   * شَرْعِيَّة.
   */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "وَاحِد",
          "وَاحِدَة",
          "اِثْنَان",
          "اِثْنَتَان",
          "عِدَّة",
          "غَيْر",
          "شِبْه",
          "ذُو",
          "ذَات",
          "مُخْتَلِف",
          "كَافَّة");

  /** Attributes that may stand before their noun too: عِدَّة قَرَارَات. */
  private static final Set<String> QUANTITIES = Set.of("عِدَّة", "كَافَّة", "مُخْتَلِف");

  /** Elatives that a noun in the accusative specifies. */
  private static final Set<String> DEGREES = Set.of("أَكْثَر", "أَقَلّ", "أَشَدّ");

  /** Whether a word is an elative of degree alone, which a noun specifies: أَكْثَر أَهَمِّيَّةً. */
  static boolean isDegree(Candidate c) {
    return DEGREES.contains(c.lemma());
  }

  /** With a pronoun they open a clause about the noun before them: زِيَادَة قَدْرُهَا عَشَرَة. */
  private static final Set<String> MEASURES =
      Set.of(
          "قَدْر",
          "مِقْدَار",
          "مِحْوَر",
          "رَأْسْمَال",
          "غَالِبِيَّة",
          "قِيمَة",
          "مُدَّة",
          "عَدَد",
          "تَعْدَاد",
          "طُول",
          "عَرْض",
          "مِسَاحَة",
          "بَعْض",
          "مُعْظَم",
          "أَغْلَب",
          "نِصْف",
          "ثُلُث",
          "رُبْع",
          "اِسْم",
          "عُنْوَان",
          "هَدَف",
          "حَجْم",
          "عُمْر",
          "تَكْلِفَة",
          "كُلْفَة",
          "سِعْر",
          "بَيْن",
          "ثَمَن",
          "مَصْدَر",
          "مُهِمَّة",
          "أَوَّل",
          "أَهَمّ",
          "أَبْرَز");

  private final ChosenWords words;

  Construct(ChosenWords words) {
    this.words = words;
  }

  /** Whether the word heads a construct. */
  boolean isHead(int i) {
    Candidate c = words.at(i);
    Candidate next = words.at(i + 1);
    if (c == null || next == null || words.quoted(i + 1) || !mayHead(c)) {
      return false;
    }
    if (next.conjunction || next.preposition || next.isGuess()) {
      return false;
    }
    if (next.lemma().equals("أَمْسِ")) {
      return TimeWords.is(c); // مَسَاءَ أَمْسِ
    }
    if (next.pos == PartOfSpeech.DEMONSTRATIVE) {
      Candidate shown = words.at(i + 2);
      return shown != null && shown.article && shown.noun;
    }
    if (isElative(next)) {
      return !TimeWords.is(c) && completesAsNoun(next, i + 1);
    }
    boolean takesAdjective =
        (c.adjective && !c.noun)
            || c.pos == PartOfSpeech.NUMERAL
            || c.pos == PartOfSpeech.QUANTIFIER;
    return (next.noun || (takesAdjective && next.bare()))
        && (!next.adjective || takesAdjective)
        && !isAttribute(next, i + 1)
        && !(isMeasure(next) && !c.alwaysConstruct)
        && !(TimeWords.is(next) && !TimeWords.mayHead(c));
  }

  static boolean isMeasure(Candidate c) {
    return c.pronounSuffix && MEASURES.contains(c.lemma());
  }

  /** Whether the word completes the construct that the one before it heads. */
  boolean isMember(int i) {
    Candidate c = words.at(i);
    return c != null && c.noun && isHead(i - 1);
  }

  /**
   * Whether it cannot be told if a bare word heads a construct: a figure, a quotation, an unknown
   * word or a clause stands behind it, or a second head that may share its complement.
   */
  boolean isDoubtful(int i) {
    Candidate c = words.at(i);
    Candidate next = words.at(i + 1);
    if (words.quoted(i + 1)) {
      return true;
    }
    if (next == null || c == null) {
      return false;
    }
    if (next.conjunction) {
      return next.noun && !next.definite() && isHead(i + 1); // وَحْدَة وَسَلَامَة أَرَاضِيهَا
    }
    boolean otherAdjective = next.adjective && !Agreement.of(c, next);
    return isFigure(next)
        || next.isGuess()
        || otherAdjective
        || next.article
        || (TimeWords.is(next) && !next.preposition)
        || next.pos == PartOfSpeech.SUBORDINATOR
        || next.pos == PartOfSpeech.RELATIVE
        || next.pos == PartOfSpeech.DEMONSTRATIVE;
  }

  /** A number in digits or a foreign word. */
  static boolean isFigure(@Nullable Candidate c) {
    return c != null && c.analysis.entry().id() < 0 && !c.isGuess();
  }

  private static boolean mayHead(Candidate c) {
    if (c.hasAccusativeAlif()) {
      return false;
    }
    return c.mayBeConstruct() || isElative(c);
  }

  private static boolean isElative(Candidate c) {
    return c.adjective && !c.definite() && Elative.is(c.analysis.entry());
  }

  /** مَالِك أَكْبَر حِصَّة, مُدَّة أَكْثَر مِنْ; but not إِجْرَاءَات أَكْثَر فَاعِلِيَّةً. */
  private boolean completesAsNoun(Candidate elative, int at) {
    Candidate next = words.at(at + 1);
    boolean than = next != null && next.lemma().equals("مِنْ") && !next.pronounSuffix;
    return than || (!DEGREES.contains(elative.lemma()) && isHead(at));
  }

  private boolean isAttribute(Candidate c, int at) {
    return ATTRIBUTES.contains(c.lemma())
        && !c.article
        && !(QUANTITIES.contains(c.lemma()) && isHead(at));
  }
}
