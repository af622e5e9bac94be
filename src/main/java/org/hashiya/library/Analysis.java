package org.hashiya.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.lexicon.Entry;
import org.hashiya.study.Vocabulary;
import org.hashiya.study.WordKey;

/**
 * What the library remembers of an article's words.
 *
 * @param lemmas how often each stands in the article, those that count: names, numbers and mere
 *     guesses do not
 * @param level an estimate of its difficulty, if somebody has made one
 */
public record Analysis(Map<WordKey, Integer> lemmas, OptionalDouble level) {
  public Analysis {
    lemmas = Map.copyOf(lemmas);
  }

  /** Counts the lemmas that were chosen for the words. */
  public static Analysis of(GlossedArticle article) {
    Map<WordKey, Integer> lemmas = new HashMap<>();
    for (List<Gloss> block : article.glosses()) {
      for (Gloss gloss : block) {
        if (gloss.token().isWord() && gloss.isAnswered()) {
          Entry entry = gloss.best().analysis().entry();
          if (Vocabulary.counts(entry)) {
            lemmas.merge(WordKey.of(entry), 1, Integer::sum);
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
