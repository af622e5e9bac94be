package org.hashiya.gloss;

import java.util.List;
import org.hashiya.article.Token;

/**
 * What the margin says of a token.
 *
 * @param readings the chosen one first; empty for punctuation only
 */
public record Gloss(Token token, List<Reading> readings) {
  public Gloss {
    readings = List.copyOf(readings);
  }

  public boolean isAnswered() {
    return !readings.isEmpty();
  }

  public Reading best() {
    return readings.getFirst();
  }
}
