package org.hashiya.exchange.words;

import java.time.Instant;

/** Saved words for tests, from sentences of our own. */
public final class Cards {
  public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  public static final WordCard PALACE =
      card("قَصْر", "noun · ق ص ر", "القصر", "palace", "وصل الوفد إلى القصر مساءً.");
  public static final WordCard STORM =
      card("عَاصِفَة", "noun · ع ص ف", "العاصفة", "storm, gale", "هدأت العاصفة، ثم عادت.");

  private Cards() {}

  public static WordCard card(
      String lemma, String grammar, String form, String gloss, String sentence) {
    return new WordCard(
        WordCard.keyOf("NOUN", lemma),
        lemma,
        grammar,
        form,
        gloss,
        sentence,
        "مساء في القصر",
        NOON,
        "");
  }

  /** The same word with another note and gloss. */
  public static WordCard changed(WordCard word, String gloss, String notes) {
    return new WordCard(
        word.key(),
        word.lemma(),
        word.grammar(),
        word.form(),
        gloss,
        word.sentence(),
        word.source(),
        word.saved(),
        notes);
  }
}
