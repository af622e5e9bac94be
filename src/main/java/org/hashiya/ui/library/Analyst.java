package org.hashiya.ui.library;

import org.hashiya.article.Article;
import org.hashiya.library.Analysis;

/** Counts an article's words and judges how hard it is. Safe for use by several threads. */
public interface Analyst {
  /** Takes its time; the level is left out as long as it cannot be told. */
  Analysis analyse(Article article);

  /** Whether it can tell the level of an article by now. */
  boolean tellsLevels();
}
