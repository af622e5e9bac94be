package org.hashiya.gloss;

import java.util.Set;
import org.hashiya.morph.Features.Person;
import org.hashiya.morph.Role;

/**
 * Rare forms that are written like words of every page: وَغَيْرُهُمْ, "and others", closes a list
 * and is no "and he changed them"; بِنَا is "with us" before it is coffee.
 */
final class Lookalikes {
  private static final int RARE = 24;

  private static final Set<String> IN_THE_ACCUSATIVE = Set.of("بِن", "بُنّ");

  /** أَحَدٌ is "anyone" before it is أَحُدُّ. */
  private static final Set<String> BORDERS = Set.of("حَدَّ", "أَحَدَّ");

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
    return changed || coffee || border ? RARE : 0;
  }
}
