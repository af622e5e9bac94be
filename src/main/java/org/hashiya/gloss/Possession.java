package org.hashiya.gloss;

import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Person;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has or must do, said without a verb: لَهُ دَوْرٌ, "it has a role", لَدَيْهِمْ
 * فُرْصَةٌ, "they have a chance", عَلَيْنَا أَنْ, "we must". The pronoun with its preposition opens
 * the clause, or only كَانَ and its sisters, a particle, a relative or the noun that it is about
 * stand before it; so it belongs to no verb.
 */
final class Possession {
  /** The gloss of لَدَى and عِنْدَ where they are so. */
  static final String HAVE = "have";

  /** The gloss of عَلَى where it is so. */
  static final String MUST = "must";

  private static final Set<String> WITH = Set.of("لَدَى", "عِنْدَ");
  private static final String TO = "ل";
  private static final String ON = "عَلَى";
  private static final String OTHER = "آخَر";

  /** What is with somebody: الْكُتُبُ الْمَوْجُودَةُ لَدَيْهِ. */
  private static final Set<String> KEPT =
      Set.of(
          "مَوْجُود",
          "مُتَوَفِّر",
          "مُتَوَافِر",
          "مُتَاح",
          "مَعْرُوف",
          "مُسَجَّل",
          "مَقْبُول",
          "مُفَضَّل");

  /** The length of إِكْمَال. */
  private static final int DERIVED = 8;

  /** Verbs whose subject is what one has. */
  private static final Set<String> BEING =
      Set.of(
          "كَانَ",
          "لَيْسَ",
          "أَصْبَحَ",
          "صَارَ",
          "بَاتَ",
          "ظَلَّ",
          "بَقِيَ",
          "تَبَقَّى",
          "عَادَ",
          "زَالَ",
          "وُجِدَ",
          "تَوَفَّرَ",
          "تَوَافَرَ");

  private Possession() {}

  /** Whether a word is a preposition of having with a pronoun. */
  static boolean mayHave(Candidate word) {
    return isWith(word) || isTo(word);
  }

  /** Whether a word with its pronoun is what English says by "have". */
  static boolean isHaving(List<@Nullable Candidate> chosen, int at, Candidate word) {
    Candidate next = ChosenWords.at(chosen, at + 1);
    if (!mayHave(word) || next == null || !mayBeHad(next, isWith(word))) {
      return false;
    }
    if (word.conjunction && word.features().person() == Person.SECOND) {
      return false; // وَلَكُمْ خَالِصُ التَّحِيَّةِ
    }
    return opens(chosen, at, word, next);
  }

  /** Whether عَلَى with its pronoun is what English says by "must". */
  static boolean isDuty(List<@Nullable Candidate> chosen, int at, Candidate word) {
    Candidate next = ChosenWords.at(chosen, at + 1);
    if (!word.pronounSuffix || !word.lemma().equals(ON) || next == null || next.conjunction) {
      return false;
    }
    boolean to = next.lemma().equals("أَنْ") || next.lemma().equals("أَلَّا");
    return (to && isBehindNoun(chosen, at))
        || ((to || isAct(next)) && opens(chosen, at, word, next));
  }

  /**
   * Whether no verb right before it can have made the duty: مِنْ بَيْتِهِ إِلَى الْحَقْلِ عَلَيْهِ
   * أَنْ.
   */
  private static boolean isBehindNoun(List<@Nullable Candidate> chosen, int at) {
    Candidate before = ChosenWords.at(chosen, at - 1);
    return before != null && before.noun && before.definite();
  }

  /** عَلَيْهِمُ الِالْتِزَامُ, but عَلَيْهِ السَّلَامُ: masdars of derived verbs. */
  private static boolean isAct(Candidate c) {
    String lemma = c.lemma();
    boolean derived = lemma.startsWith("اِ") || lemma.startsWith("إِ") || lemma.startsWith("تَ");
    return c.noun && c.article && !c.preposition && derived && lemma.length() >= DERIVED;
  }

  private static boolean isWith(Candidate word) {
    return word.pronounSuffix && WITH.contains(word.lemma());
  }

  private static boolean isTo(Candidate word) {
    return word.pos == PartOfSpeech.PRONOUN && word.prepositionText.equals(TO);
  }

  /** With لَدَى definite things are had too: لَدَيْهِ الْقُدْرَةُ. */
  private static boolean mayBeHad(Candidate c, boolean with) {
    if (c.conjunction || c.preposition || c.pos == PartOfSpeech.ADVERB) {
      return false;
    }
    if (c.pos == PartOfSpeech.NUMERAL || c.pos == PartOfSpeech.QUANTIFIER) {
      return true;
    }
    if (c.pos == PartOfSpeech.INTERROGATIVE) {
      return c.lemma().startsWith("أَيّ");
    }
    if (c.pos == PartOfSpeech.RELATIVE) {
      return !c.lemma().equals("الَّذِي") && with;
    }
    if (!c.nominal() || c.name || TimeWords.is(c) || c.lemma().equals(OTHER)) {
      return false;
    }
    return with || (c.noun ? !c.definite() || c.pronounSuffix : !c.article);
  }

  private static boolean opens(
      List<@Nullable Candidate> chosen, int at, Candidate word, Candidate next) {
    Candidate before = ChosenWords.at(chosen, at - 1);
    if (before == null || word.conjunction) {
      return true;
    }
    if (before.verb) {
      return isBeing(before);
    }
    return switch (before.pos) {
      case SUBORDINATOR,
          CONJUNCTION,
          RELATIVE,
          INTERROGATIVE,
          NEGATION,
          PARTICLE,
          ADVERB,
          PRONOUN ->
          !before.preposition;
      default -> before.nominal() && isAbout(chosen, at - 1, before, next);
    };
  }

  private static boolean isBeing(Candidate verb) {
    return BEING.contains(verb.lemma());
  }

  /** Whether the noun before is what the clause is about: no verb stands before it. */
  private static boolean isAbout(
      List<@Nullable Candidate> chosen, int at, Candidate noun, Candidate next) {
    if (next.hasAccusativeAlif() || next.definite() || KEPT.contains(noun.lemma())) {
      return false;
    }
    if (!noun.definite()) {
      return next.noun; // خَطَأٌ جَسِيمٌ لَهُ عَوَاقِبُ, مَشْرُوعٌ لَهُ أَهَمِّيَّةٌ
    }
    if (noun.article && noun.adjective && Participles.isActive(noun.lemma())) {
      return false; // الْوَفْدُ الْمُرَافِقُ لَهُ
    }
    for (int i = at; i >= 0; i--) {
      Candidate c = chosen.get(i);
      if (c == null) {
        return true;
      }
      if (c.pos == PartOfSpeech.SUBORDINATOR) {
        return true;
      }
      if (c.verb && !c.auxiliary) {
        return false;
      }
    }
    return true;
  }
}
