package org.hashiya.gloss;

import java.util.Set;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Person;
import org.hashiya.morph.Role;
import org.hashiya.text.Arabic;

/**
 * Rare forms that are written like words of every page: وَغَيْرُهُمْ, "and others", closes a list
 * and is no "and he changed them"; بِنَا is "with us" before it is coffee.
 */
final class Lookalikes {
  private static final int RARE = 24;

  private static final Set<String> IN_THE_ACCUSATIVE = Set.of("بِن", "بُنّ");

  /** أَحَدٌ is "anyone" before it is أَحُدُّ. */
  private static final Set<String> BORDERS = Set.of("حَدَّ", "أَحَدَّ");

  /** وَهْمًا is written like the pronoun behind "and". */
  private static final String ILLUSION = "وَهْم";

  private static final String CARE = "هَمّ";
  private static final String CONCERN = "هَمَّ";
  private static final String FAVOR = "مَنّ";
  private static final String BESTOW = "مَنَّ";

  /** Has the letters of أَنْ, أَنْتَ, أَنَا. */
  private static final String MOAN = "أَنَّ";

  private static final String THAT = "أَنَّ";

  private Lookalikes() {}

  /** What the form of a candidate adds to its cost. */
  static int cost(Candidate c) {
    boolean changed =
        c.verb && c.conjunction && c.pronounSuffix && c.lemma().equals("غَيَّرَ") && c.perfect();
    boolean coffee = c.noun && c.hasAccusativeAlif() && IN_THE_ACCUSATIVE.contains(c.lemma());
    boolean border =
        c.verb
            && BORDERS.contains(c.lemma())
            && (c.features().person() == Person.FIRST || c.hasProclitic(Role.QUESTION));
    return changed || coffee || border || isLikePronoun(c) || isLikeParticle(c) ? RARE : 0;
  }

  /** هُمَا and لَهُمْ are met before cares, مِنَّا before favors. */
  private static boolean isLikePronoun(Candidate c) {
    boolean dual = c.verb && c.perfect() && c.number() == Number.DUAL;
    boolean care = c.lemma().equals(CARE) && !c.article && !c.pronounSuffix;
    return (care && (c.hasAccusativeAlif() || c.number() == Number.DUAL || c.preposition))
        || (c.lemma().equals(ILLUSION) && (c.hasAccusativeAlif() || c.number() == Number.DUAL))
        || (c.lemma().equals(FAVOR) && c.hasAccusativeAlif())
        || (c.verb && c.perfect() && c.lemma().equals(MOAN))
        || (dual && (c.lemma().equals(CONCERN) || c.lemma().equals(BESTOW)));
  }

  /** جِدًّا is "very" before it is seriousness, كَأَنَّهُمْ is "as if they". */
  private static boolean isLikeParticle(Candidate c) {
    boolean very = c.noun && c.hasAccusativeAlif() && Arabic.stripMarks(c.lemma()).equals("جد");
    boolean asIf = c.lemma().equals(THAT) && c.preposition && c.analysis.vocalised().contains("ك");
    return very || asIf;
  }
}
