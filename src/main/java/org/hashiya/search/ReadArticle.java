package org.hashiya.search;

import java.util.List;
import org.hashiya.gloss.GlossedArticle;

/**
 * An article as the index is given it: with the reading of each word, and the English beside it.
 *
 * @param counterparts in the order of the text; none where there is no aligned version
 */
public record ReadArticle(
    ArticleCard card, GlossedArticle glossed, List<Counterpart> counterparts) {
  public ReadArticle {
    counterparts = List.copyOf(counterparts);
  }
}
