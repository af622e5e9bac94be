package org.hashiya.ui.gloss;

import java.util.List;
import java.util.stream.Collectors;
import org.hashiya.gloss.TermMatch;
import org.hashiya.lexicon.Sense;
import org.hashiya.text.Romanisation;

/** An answer as a line of plain text, for the clipboard and for screen readers. */
public final class AnswerText {
  private AnswerText() {}

  /** {@code حُكُومَة (ḥukūma): government, administration}, after the terms around the word. */
  public static String of(Answer answer) {
    String terms =
        answer.terms().stream()
            .map(term -> term.citation() + ": " + english(term.senses()) + forbidden(term) + "\n")
            .collect(Collectors.joining());
    String lemma = answer.reading().analysis().entry().lemma();
    return terms
        + lemma
        + " ("
        + Romanisation.scholarly(lemma)
        + "): "
        + english(answer.reading().senses());
  }

  private static String forbidden(TermMatch term) {
    return term.own().stream()
        .flatMap(concept -> concept.forbidden().stream())
        .map(refused -> " (≠ " + refused.text() + ")")
        .distinct()
        .collect(Collectors.joining());
  }

  private static String english(List<Sense> senses) {
    return senses.stream().map(AnswerText::english).collect(Collectors.joining("; "));
  }

  private static String english(Sense sense) {
    String glosses = String.join(", ", sense.glosses());
    return sense.preposition().isEmpty() ? glosses : sense.preposition() + ": " + glosses;
  }
}
