package org.hashiya.gloss;

import java.util.List;
import org.hashiya.article.Article;
import org.hashiya.lexicon.Entry;

/** Answers for every word. Safe for use by several threads. */
public interface Glosser {
  /** Chooses a reading for each word of an article in its sentence and finds its terms. */
  GlossedArticle gloss(Article article);

  /** The readings of a word by itself, vowels in it respected; likeliest first, never empty. */
  Gloss lookUp(String word);

  /**
   * The entries that share a root, by part of speech and form.
   *
   * @param root radicals with single spaces
   */
  List<Entry> family(String root);
}
