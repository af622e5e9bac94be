package org.hashiya.ui.parallel;

import java.util.List;
import java.util.Optional;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.lexicon.Entry;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.compare.Rendering;

/**
 * A lemma of the article and how each version on the desk puts it.
 *
 * @param lemma vocalised
 * @param versions for each column its renderings, the commonest first
 */
record Comparison(String lemma, List<List<Rendering>> versions) {
  /**
   * Compares the lemma of an Arabic word; empty for figures, names in Latin letters and the like.
   */
  static Optional<Comparison> of(
      Spot word, GlossedArticle article, List<Passage> passages, List<Column> columns) {
    int block = passages.get(word.sentence()).block();
    Gloss gloss = article.glosses().get(block).get(word.word());
    if (!gloss.isAnswered() || gloss.best().analysis().entry().id() < 0) {
      return Optional.empty();
    }
    Entry entry = gloss.best().analysis().entry();
    return Optional.of(
        new Comparison(
            entry.lemma(), columns.stream().map(c -> c.renderings().of(entry.id())).toList()));
  }
}
