package org.hashiya.gloss;

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

  private Lookalikes() {}

  /** What the form of a candidate adds to its cost. */
  static int cost(Candidate c) {
    return isRare(c) ? RARE : 0;
  }

  private static boolean isRare(Candidate c) {
    return switch (c.lemma()) {
      case "غَيَّرَ" -> c.verb && c.conjunction && c.pronounSuffix && c.perfect();
      // coffee
      case "بِن", "بُنّ" -> c.noun && c.hasAccusativeAlif();
      // أَحَدٌ is "anyone" before it is أَحُدُّ
      case "حَدَّ", "أَحَدَّ" ->
          c.verb && (c.features().person() == Person.FIRST || c.hasProclitic(Role.QUESTION));
      // هُمَا and لَهُمْ are met before cares
      case "هَمّ" -> !c.article && !c.pronounSuffix && (c.preposition || hasAlifOrIsDual(c));
      // وَهْمًا is written like the pronoun behind "and"
      case "وَهْم" -> hasAlifOrIsDual(c);
      // مِنَّا is met before favors
      case "مَنّ" -> c.hasAccusativeAlif();
      case "هَمَّ", "مَنَّ" -> c.verb && c.perfect() && c.number() == Number.DUAL;
      // a nisba before it is "my south"
      case "جَنُوب", "شَمَال", "شَرْق", "غَرْب" ->
          c.noun
              && Arabic.stripMarks(c.analysis.vocalised()).endsWith("ي")
              && (c.pronounSuffix || hasAlifOrIsDual(c));
      // the verb has the letters of أَنْ, أَنْتَ, أَنَا; كَأَنَّهُمْ is "as if they"
      case "أَنَّ" ->
          (c.verb && c.perfect()) || (c.preposition && c.analysis.vocalised().contains("ك"));
      // جِدًّا is "very" before it is seriousness
      default -> c.noun && c.hasAccusativeAlif() && Arabic.stripMarks(c.lemma()).equals("جد");
    };
  }

  private static boolean hasAlifOrIsDual(Candidate c) {
    return c.hasAccusativeAlif() || c.number() == Number.DUAL;
  }
}
