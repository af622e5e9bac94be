package org.hashiya.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.lexicon.Entry;
import org.hashiya.study.Vocabulary;

/**
 * What the library remembers of an article's words.
 *
 * @param lemmas those that count: names, numbers and mere guesses do not
 * @param level an estimate of its difficulty, if somebody has made one
 */
public record Analysis(Map<LemmaKey, Occurrence> lemmas, OptionalDouble level) {
  /**
   * How a lemma stands in an article.
   *
   * @param times how often
   * @param frequency its class, 0 to 18 (rare)
   */
  public record Occurrence(int times, int frequency) {}

  public Analysis {
    lemmas = Map.copyOf(lemmas);
  }

  /** Counts the lemmas that were chosen for the words. */
  public static Analysis of(GlossedArticle article) {
    Map<LemmaKey, Occurrence> lemmas = new HashMap<>();
    for (List<Gloss> block : article.glosses()) {
      for (Gloss gloss : block) {
        if (gloss.token().isWord() && gloss.isAnswered()) {
          Entry entry = gloss.best().analysis().entry();
          if (Vocabulary.counts(entry)) {
            lemmas.merge(
                LemmaKey.of(entry),
                new Occurrence(1, entry.frequencyClass()),
                (a, b) -> new Occurrence(a.times + b.times, Math.min(a.frequency, b.frequency)));
          }
        }
      }
    }
    return new Analysis(lemmas, OptionalDouble.empty());
  }

  /** The same with an estimate of its difficulty. */
  public Analysis withLevel(double estimate) {
    return new Analysis(lemmas, OptionalDouble.of(estimate));
  }
}
