package org.hashiya.gloss;

import java.util.List;
import java.util.Set;
import org.hashiya.article.Token;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.jspecify.annotations.Nullable;

/** The case of what is counted. */
final class Counting {
  private static final Set<String> TENS =
      Set.of(
          "عِشْرُون",
          "ثَلَاثُون",
          "أَرْبَعُون",
          "خَمْسُون",
          "سِتُّون",
          "سَبْعُون",
          "ثَمَانُون",
          "تِسْعُون",
          "عَشَر",
          "عَشْرَة");

  private static final Set<String> TEENS = Set.of("عَشَر", "عَشْرَة");

  private static final Set<String> YEAR = Set.of("عَام", "سَنَة", "مَادَّة", "رَقْم", "عَدَد");

  private static final Set<String> SCALES =
      Set.of("عَشَرَة", "عَشْر", "مِئَة", "مِائَة", "أَلْف", "مِلْيُون", "مِلْيَار");

  private static final Set<String> UNITS =
      Set.of(
          "أَحَد",
          "إِحْدَى",
          "اِثْنَان",
          "اِثْنَتَان",
          "ثَلَاثَة",
          "ثَلَاث",
          "أَرْبَعَة",
          "أَرْبَع",
          "خَمْسَة",
          "خَمْس",
          "سِتَّة",
          "سِتّ",
          "سَبْعَة",
          "سَبْع",
          "ثَمَانِيَة",
          "ثَمَانِي",
          "تِسْعَة",
          "تِسْع");

  /** Numbers that are written like a part. */
  private static final Set<String> PARTLIKE = Set.of("خَمْس", "تِسْع", "عَشْر");

  private Counting() {}

  /** خَمْسَ عَشْرَةَ: the second part of 11 to 19 has a unit before it, and only there. */
  static int teen(Candidate a, Candidate b) {
    if (b.pos != PartOfSpeech.NUMERAL || !TEENS.contains(b.lemma())) {
      return 0;
    }
    boolean behindUnit = UNITS.contains(a.lemma()) && !b.conjunction && !b.preposition;
    return behindUnit ? Grammar.STRONG : Grammar.UNLIKELY;
  }

  /**
   * خُمْسُ السُّكَّانِ: who says how many of them there are puts the number behind the article, so
   * that a bare one before it is a part.
   */
  static int part(Candidate a, Candidate b) {
    boolean counts = a.pos == PartOfSpeech.NUMERAL && PARTLIKE.contains(a.lemma()) && !a.definite();
    return counts && b.noun && b.article && !b.preposition ? Grammar.FORBIDDEN : 0;
  }

  /** خَفْضُ الْإِنْتَاجِ ثَانِيَةً: behind what it does not describe the word is an adverb. */
  static int again(Candidate a, Candidate b) {
    boolean other = (a.noun && a.definite()) || a.name || (a.verb && b.pos == PartOfSpeech.NUMERAL);
    return other && isSecond(b) ? Grammar.FORBIDDEN : 0;
  }

  /** Whether a word is the feminine "second", alone and indefinite. */
  static boolean isSecond(Candidate c) {
    return (c.lemma().equals("ثَانِي") || c.lemma().equals("ثَانِيَة"))
        && c.gender() == Gender.FEMININE
        && c.number() == Number.SINGULAR
        && c.bare();
  }

  /** قَبْلَ 15 عَامًا: before a figure hardly the verb of accepting. */
  static int ago(Candidate a) {
    return a.verb && a.lemma().equals("قَبِلَ") ? Grammar.UNLIKELY : 0;
  }

  /** يَزِنُ 90 كيلوغراما: before a figure sooner the verb of weighing than the given name. */
  static int weighing(Candidate a) {
    return a.lemma().equals("وَزَنَ") && a.verb ? 2 * Grammar.STRONG : 0;
  }

  /** كِلَا الْبَلَدَيْنِ, not كُلًّا, which with its nunation heads no construct, nor two "all". */
  static int both(Candidate a, Candidate b) {
    return isAll(a) && b.noun && b.article && !b.preposition ? Grammar.FORBIDDEN : 0;
  }

  /** Whether a word is "all" with its nunation or as a dual. */
  static boolean isAll(Candidate c) {
    return c.lemma().equals("كُلّ") && (c.hasAccusativeAlif() || c.number() == Number.DUAL);
  }

  /** Whether a number word is one of the tens or ends one from eleven to nineteen. */
  static boolean isTens(String lemma) {
    return TENS.contains(lemma);
  }

  /** What a number in digits counts: the plural behind 3 to 10, one in the accusative from 11. */
  static int counted(Candidate a, Candidate b) {
    if (!b.noun || b.adjective || !b.bare() || !Construct.isFigure(a)) {
      return 0;
    }
    int value = value(a.lemma());
    if (value < 3) {
      return 0;
    }
    boolean plural = b.number() == Number.PLURAL;
    boolean few = value <= 10;
    if (few) {
      return plural ? Grammar.GOOD : b.pos == PartOfSpeech.NUMERAL ? 0 : Grammar.ODD;
    }
    return plural && b.hasAccusativeAlif() ? Grammar.FORBIDDEN / 2 : 0;
  }

  /**
   * Whether a word of a sentence counts several of the next: 439 ميدالية, ثَلَاث, خَمْسِينَ; the
   * number of a year counts nothing.
   */
  static boolean isSeveral(List<Gloss> glosses, int at) {
    Gloss gloss = glosses.get(at);
    if (!gloss.isAnswered()) {
      return false;
    }
    String lemma = gloss.best().analysis().entry().lemma();
    if (gloss.token().kind() == Token.Kind.NUMBER) {
      Gloss before = at > 0 ? glosses.get(at - 1) : gloss;
      boolean year = before.isAnswered() && YEAR.contains(before.best().analysis().entry().lemma());
      return !year && value(lemma) != 1;
    }
    boolean one = lemma.equals("أَحَد") || lemma.equals("إِحْدَى");
    return TENS.contains(lemma) || SCALES.contains(lemma) || (UNITS.contains(lemma) && !one);
  }

  /** The last two digits of a whole number; -1 for what is none. */
  private static int value(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      value = (10 * value + digit) % 100;
    }
    return value;
  }

  /** The case behind a whole number in digits; null where the digits do not tell. */
  static @Nullable Case caseBehind(String digits, Candidate counted) {
    int value = value(digits);
    if (value < 0) {
      return null;
    }
    boolean few = value >= 3 && value <= 10;
    if (few) {
      return counted.number() == Number.PLURAL ? Case.GENITIVE : null;
    }
    if (counted.number() != Number.SINGULAR) {
      return null;
    }
    return value >= 11 ? Case.ACCUSATIVE : value == 0 ? Case.GENITIVE : null;
  }
}
