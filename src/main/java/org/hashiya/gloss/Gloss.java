package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hashiya.article.Token;

/**
 * What the margin says of a token.
 *
 * @param readings the chosen one first; empty for punctuation only
 * @param choice a person's own by which the first reading is first, if it is so by one
 */
public record Gloss(Token token, List<Reading> readings, Optional<RememberedChoice> choice) {
  public Gloss {
    readings = List.copyOf(readings);
  }

  /** A gloss in the order of the program. */
  public Gloss(Token token, List<Reading> readings) {
    this(token, readings, Optional.empty());
  }

  /** The same readings with another first. */
  public Gloss preferring(Reading chosen, Optional<RememberedChoice> by) {
    List<Reading> order = new ArrayList<>(readings);
    order.remove(chosen);
    order.addFirst(chosen);
    return new Gloss(token, order, by);
  }

  public boolean isAnswered() {
    return !readings.isEmpty();
  }

  public Reading best() {
    return readings.get(0);
  }
}
