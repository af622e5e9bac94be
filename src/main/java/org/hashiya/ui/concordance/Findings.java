package org.hashiya.ui.concordance;

import java.util.List;
import org.hashiya.search.ArticleCard;
import org.hashiya.search.Group;
import org.hashiya.search.Lines;
import org.hashiya.search.query.QueryProblem;

/** What a search of the window has led to. */
public sealed interface Findings {
  /** Nothing has been looked for. */
  record Nothing() implements Findings {}

  /** The query could not be carried out. */
  record Refused(QueryProblem problem) implements Findings {}

  /** The index cannot be read. */
  record Failed(String detail) implements Findings {}

  /**
   * There are lines, or none.
   *
   * @param all sorted
   * @param groups of them; empty unless they are grouped
   * @param articles that have been searched
   */
  record Found(Lines all, List<Group> groups, List<ArticleCard> articles) implements Findings {
    public Found {
      groups = List.copyOf(groups);
      articles = List.copyOf(articles);
    }
  }
}
