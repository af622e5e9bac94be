package org.hashiya.gloss;

import java.util.List;
import org.hashiya.article.Article;
import org.hashiya.article.Place;

/**
 * An article with its glosses.
 *
 * @param glosses by block, then by token, parallel to the article
 * @param terms terms and names of several words, in reading order
 */
public record GlossedArticle(Article article, List<List<Gloss>> glosses, List<TermMatch> terms) {
  public GlossedArticle {
    glosses = List.copyOf(glosses);
    terms = List.copyOf(terms);
  }

  public Gloss at(Place place) {
    return glosses.get(place.block()).get(place.token());
  }

  /** The terms that a token belongs to: the person's own first, then the longest first. */
  public List<TermMatch> termsAt(Place place) {
    return terms.stream()
        .filter(t -> t.block() == place.block() && t.tokens().contains(place.token()))
        .sorted(TermMatch.PRECEDENCE)
        .toList();
  }
}
