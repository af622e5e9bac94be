package org.hashiya.exchange.page;

import java.util.function.Predicate;
import org.hashiya.article.Place;

/**
 * What of an article its page shows.
 *
 * @param vowels the words that have their vowels
 * @param endings whether the endings of case and mood are among them
 * @param glosses the words that have their English; a term has it where one of its words has
 */
public record Shown(Predicate<Place> vowels, boolean endings, Predicate<Place> glosses) {
  /** All or nothing. */
  public static Shown of(boolean vowels, boolean glosses) {
    return new Shown(_ -> vowels, true, _ -> glosses);
  }
}
