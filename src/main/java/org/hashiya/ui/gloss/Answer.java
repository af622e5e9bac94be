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
 * @param chosen number of the reading shown, usually 0
 * @param terms around the word, longest first
 */
public record Answer(Optional<Place> place, Gloss gloss, int chosen, List<TermMatch> terms) {
  public Answer {
    if (chosen < 0 || chosen >= gloss.readings().size()) {
      throw new IllegalArgumentException("no reading " + chosen + " of " + gloss);
    }
    terms = List.copyOf(terms);
  }

  public Reading reading() {
    return gloss.readings().get(chosen);
  }

  /** The other readings' numbers, likeliest first. */
  public List<Integer> others() {
    return java.util.stream.IntStream.range(0, gloss.readings().size())
        .filter(i -> i != chosen)
        .boxed()
        .toList();
  }

  Answer choosing(int reading) {
    return new Answer(place, gloss, reading, terms);
  }
}
