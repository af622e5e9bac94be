package org.hashiya.gloss;

import java.util.List;
import org.hashiya.lexicon.Sense;

/**
 * A term, a name of several words, or a number, date or measure in words, found in the article.
 *
 * @param block the block that it stands in
 * @param tokens numbers of its words in that block, ascending, not always adjacent
 * @param citation the term as the lexicon cites it, vocalised; a name or figure as it stands
 * @param senses its English; never empty
 */
public record TermMatch(int block, List<Integer> tokens, String citation, List<Sense> senses) {
  public TermMatch {
    tokens = List.copyOf(tokens);
    senses = List.copyOf(senses);
  }
}
