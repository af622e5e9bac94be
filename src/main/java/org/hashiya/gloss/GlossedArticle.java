package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
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

  /**
   * The article with another gloss in one place, its sentence with the endings that its words then
   * have.
   */
  public GlossedArticle with(Place place, Gloss gloss) {
    Block block = article.blocks().get(place.block());
    List<Gloss> words = new ArrayList<>(glosses.get(place.block()));
    words.set(place.token(), gloss);
    block.sentences().stream()
        .filter(s -> s.first() <= place.token() && place.token() < s.end())
        .forEach(s -> SentenceEndings.decide(words, block, s));
    List<List<Gloss>> blocks = new ArrayList<>(glosses);
    blocks.set(place.block(), List.copyOf(words));
    return new GlossedArticle(article, blocks, terms);
  }

  /** The terms that a token belongs to: the person's own first, then the longest first. */
  public List<TermMatch> termsAt(Place place) {
    return terms.stream()
        .filter(t -> t.block() == place.block() && t.tokens().contains(place.token()))
        .sorted(TermMatch.PRECEDENCE)
        .toList();
  }
}
