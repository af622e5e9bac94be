package org.hashiya.ui.concordance;

import org.hashiya.article.Token;
import org.hashiya.gloss.Gloss;
import org.hashiya.lexicon.Entry;
import org.hashiya.ui.text.Messages;

/** Queries that the window writes for a person, in the language of the window. */
public final class ConcordanceQuery {
  private ConcordanceQuery() {}

  /** All forms of a lemma. */
  public static String lemma(String lemma, Messages messages) {
    return messages.say("concordance.query.lemma", lemma);
  }

  /** What a word of the text is best asked by: its lemma, or itself if it is a guess. */
  public static String of(Gloss gloss, Messages messages) {
    if (gloss.token().kind() != Token.Kind.WORD || !gloss.isAnswered()) {
      return gloss.token().text();
    }
    Entry entry = gloss.best().analysis().entry();
    boolean isOneWord = entry.lemma().indexOf(' ') < 0;
    return entry.isGuess() || !isOneWord ? gloss.token().text() : lemma(entry.lemma(), messages);
  }
}
