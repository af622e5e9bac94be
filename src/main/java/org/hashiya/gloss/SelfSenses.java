package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.lexicon.Sense;
import org.hashiya.text.Arabic;
import org.jspecify.annotations.Nullable;

/**
 * نَفْس with a pronoun: behind a person it stresses, "the president himself", as an object it looks
 * back, "it protects itself"; behind a time or thing it is "the same", which its cues tell.
 */
final class SelfSenses {
  private static final String SELF = "نَفْس";

  private SelfSenses() {}

  /** The senses with the pronoun that fits first; null where the lexicon tells. */
  static @Nullable List<Sense> order(
      List<Sense> senses, List<@Nullable Candidate> chosen, int at, Candidate word) {
    String self = gloss(chosen, at, word);
    if (self == null) {
      return null;
    }
    List<Sense> ordered = new ArrayList<>(senses);
    ordered.addFirst(Sense.of(self));
    return ordered;
  }

  private static @Nullable String gloss(List<@Nullable Candidate> chosen, int at, Candidate word) {
    if (!word.pronounSuffix || !word.lemma().equals(SELF)) {
      return null;
    }
    Candidate before = ChosenWords.at(chosen, at - 1);
    if (before != null && before.nominal() && before.definite()) {
      return Persons.is(before) && !before.pronounSuffix ? of(word, Referent.PERSON) : null;
    }
    boolean feminine = pronoun(word).equals("ها");
    Referent nearest = Referent.of(chosen, at, feminine);
    boolean person =
        !feminine && (nearest == Referent.UNKNOWN || Referent.hasPerson(chosen, at, false));
    return of(word, person ? Referent.PERSON : nearest);
  }

  private static @Nullable String of(Candidate word, Referent referent) {
    return switch (pronoun(word)) {
      case "ه" -> referent == Referent.PERSON ? "himself" : "itself";
      case "ها" ->
          switch (referent) {
            case PERSON -> "herself";
            case THINGS -> "themselves";
            case THING, UNKNOWN -> "itself";
          };
      case "هم", "هن" -> "themselves";
      case "نا" -> "ourselves";
      case "ي" -> "myself";
      case "ك", "كم" -> "yourself";
      default -> null;
    };
  }

  private static String pronoun(Candidate word) {
    return Arabic.stripMarks(word.analysis.segments().getLast().text());
  }
}
