package org.hashiya.ui.gloss;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.article.Place;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;

/** Puts the reading that a person has chosen before those that the program would have chosen. */
final class Choice {
  private Choice() {}

  /** The article with another gloss in one place. */
  static GlossedArticle in(GlossedArticle article, Place place, Gloss gloss) {
    List<List<Gloss>> blocks = new ArrayList<>(article.glosses());
    List<Gloss> block = new ArrayList<>(blocks.get(place.block()));
    block.set(place.token(), gloss);
    blocks.set(place.block(), List.copyOf(block));
    return new GlossedArticle(article.article(), blocks, article.terms());
  }
}
