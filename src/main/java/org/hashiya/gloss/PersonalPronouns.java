package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/**
 * What a personal pronoun is in English where it stands: "is" between a subject and its predicate;
 * "has" with لِ before what is had; else "he" or "him" for persons, "it" for things, "they" or
 * "them" for several.
 */
final class PersonalPronouns {
  private static final String HE = "هُوَ";
  private static final String SHE = "هِيَ";

  /** What something is done with, by or in is seldom a person. */
  private static final String BY = "ب";

  /** How many words before or behind a pronoun may belong to its clause. */
  private static final int CLAUSE = 5;

  /** Verbs and nouns of what one does to persons with a preposition. */
  private static final Set<String> TO_PERSONS =
      Set.of(
          "قَالَ",
          "سَمَحَ",
          "شَكَرَ",
          "اِعْتَذَرَ",
          "كَتَبَ",
          "رَوَى",
          "شَرَحَ",
          "غَنَّى",
          "صَفَّقَ",
          "هَتَفَ",
          "اِلْتَقَى",
          "اِتَّصَلَ",
          "رَحَّبَ",
          "اِحْتَفَى",
          "اِسْتَمَعَ",
          "أَهْدَى",
          "تَسَنَّى",
          "خَلَفَ",
          "وَلَدَ");

  /** What persons come of: وَهُوَ مِنْ أَصْلٍ كُرْدِيٍّ. */
  private static final Set<String> ORIGINS =
      Set.of("أَصْل", "أُسْرَة", "عَائِلَة", "قَبِيلَة", "عَشِيرَة", "جِيل", "طَائِفَة");

  private PersonalPronouns() {}

  static boolean isAskedFor(Candidate word) {
    return word.pos == PartOfSpeech.PRONOUN;
  }

  /** The senses of the pronoun, the one that fits its place first. */
  static List<Sense> order(
      List<Sense> senses, List<@Nullable Candidate> chosen, int at, Candidate word) {
    if (word.preposition) {
      return Possession.isHaving(chosen, at, word)
          ? having(senses, word)
          : joined(senses, chosen, at, word);
    }
    if (isThird(word) && SeparatingPronoun.is(chosen, at, word)) {
      return CuedSense.first(
          senses, SeparatingPronoun.isOfSeveral(chosen, at, word) ? "are" : "is");
    }
    return switch (word.lemma()) {
      case HE -> subject(chosen, at, false) == Referent.PERSON ? senses : first(senses, "it");
      case SHE ->
          first(
              senses,
              switch (subject(chosen, at, true)) {
                case PERSON -> "she";
                case THINGS -> "they";
                case THING, UNKNOWN -> "it";
              });
      default -> senses;
    };
  }

  private static boolean isThird(Candidate word) {
    return word.lemma().startsWith("ه");
  }

  private static List<Sense> having(List<Sense> senses, Candidate word) {
    boolean one = word.lemma().equals(HE) || word.lemma().equals(SHE);
    return before(senses, one ? "has" : "have");
  }

  /** What stands alone before a predicate or verb. */
  private static Referent subject(List<@Nullable Candidate> chosen, int at, boolean feminine) {
    if (isOfAge(chosen, at)) {
      return Referent.PERSON;
    }
    Candidate next = ChosenWords.at(chosen, at + 1);
    if (next != null && next.preposition) {
      next = null;
    }
    if (next != null && next.lemma().equals("مِنْ") && at + 2 < chosen.size()) {
      next = partOf(chosen, at + 2);
    }
    if (next != null && Elative.is(next.analysis.entry()) && at + 2 < chosen.size()) {
      next = chosen.get(at + 2);
    }
    if (next != null && next.noun && (Persons.is(next) || ORIGINS.contains(next.lemma()))) {
      return Referent.PERSON;
    }
    Referent nearest = Referent.of(chosen, at, feminine);
    boolean unknown = nearest == Referent.UNKNOWN;
    if (next != null && next.noun && !next.name && (unknown || nearest == Referent.PERSON)) {
      return feminine && next.mayBeConstruct() && unknown ? Referent.UNKNOWN : Referent.THING;
    }
    return unknown && !feminine ? Referent.PERSON : nearest;
  }

  /** وَهُوَ فِي التَّاسِعَةِ مِنْ عُمْرِهِ. */
  private static boolean isOfAge(List<@Nullable Candidate> chosen, int at) {
    for (int i = at + 1; i < Math.min(chosen.size(), at + CLAUSE); i++) {
      Candidate c = chosen.get(i);
      if (c != null && c.pronounSuffix && c.lemma().equals("عُمْر")) {
        return true;
      }
    }
    return false;
  }

  /** مِنْ أَبْرَزِ الشُّعَرَاءِ: what he is one of. */
  private static @Nullable Candidate partOf(List<@Nullable Candidate> chosen, int at) {
    Candidate c = chosen.get(at);
    boolean elative = c != null && Elative.is(c.analysis.entry());
    return elative && at + 1 < chosen.size() ? chosen.get(at + 1) : c;
  }

  private static List<Sense> joined(
      List<Sense> senses, List<@Nullable Candidate> chosen, int at, Candidate word) {
    boolean feminine = word.lemma().equals(SHE);
    if (!feminine && !word.lemma().equals(HE)) {
      return senses.size() < 2 ? senses : first(senses, senses.get(1)); // me before I
    }
    int before = clause(chosen, at);
    boolean toPerson = isToPerson(chosen, at);
    boolean him = toPerson && (!feminine || Referent.hasPerson(chosen, before, true));
    if (him) {
      return first(senses, feminine ? "her" : "him");
    }
    return first(
        senses,
        switch (Referent.of(chosen, before, feminine)) {
          case PERSON -> feminine ? "her" : "him";
          case THINGS -> "them";
          case THING -> "it";
          case UNKNOWN -> feminine || word.prepositionText.equals(BY) ? "it" : "him";
        });
  }

  private static boolean isToPerson(List<@Nullable Candidate> chosen, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
      Candidate c = chosen.get(i);
      if (c != null && TO_PERSONS.contains(c.lemma())) {
        return true;
      }
    }
    Candidate noun = ChosenWords.at(chosen, at - 1);
    return noun != null && noun.noun && !noun.definite() && Persons.is(noun); // نَائِبًا لَهُ
  }

  /**
   * The word before which the referent stands: what comes before the verb of the pronoun's clause,
   * for its subject is another; or before the noun that the pronoun describes.
   */
  private static int clause(List<@Nullable Candidate> chosen, int at) {
    for (int i = at - 1; i >= Math.max(0, at - CLAUSE); i--) {
      Candidate c = chosen.get(i);
      if (c == null) {
        break;
      }
      if (c.verb) {
        return i;
      }
    }
    return Math.max(0, at - 1);
  }

  private static List<Sense> before(List<Sense> senses, String english) {
    List<Sense> ordered = new ArrayList<>(senses);
    ordered.addFirst(Sense.of(english));
    return ordered;
  }

  /** The sense that a gloss opens first. */
  private static List<Sense> first(List<Sense> senses, String gloss) {
    for (Sense sense : senses) {
      if (sense.glosses().getFirst().equals(gloss)) {
        return first(senses, sense);
      }
    }
    return senses;
  }

  private static List<Sense> first(List<Sense> senses, Sense sense) {
    List<Sense> ordered = new ArrayList<>(senses);
    ordered.remove(sense);
    ordered.addFirst(sense);
    return ordered;
  }
}
