package org.hashiya.ui.gloss;

import java.util.List;
import java.util.Optional;
import org.hashiya.article.Place;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.Reading;
import org.hashiya.gloss.TermMatch;

/**
 * What the margin shows.
 *
 * @param place where the word stands in the article; empty for one looked up by itself
 * @param gloss always answered
 * @param terms around the word, longest first
 */
public record Answer(Optional<Place> place, Gloss gloss, List<TermMatch> terms) {
  public Answer {
    if (!gloss.isAnswered()) {
      throw new IllegalArgumentException("no answer for " + gloss.token());
    }
    terms = List.copyOf(terms);
  }

  public Reading reading() {
    return gloss.best();
  }

  /** The readings not chosen, likeliest first. */
  public List<Reading> others() {
    return gloss.readings().subList(1, gloss.readings().size());
  }
}
