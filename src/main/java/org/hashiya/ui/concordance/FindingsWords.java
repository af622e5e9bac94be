package org.hashiya.ui.concordance;

import java.util.List;
import org.hashiya.search.ArticleCard;
import org.hashiya.search.query.QueryProblem;
import org.hashiya.ui.text.Messages;

/** What came of a search, in words. */
final class FindingsWords {
  private FindingsWords() {}

  /** Stands where lines would, if there are none; nothing before the first query. */
  static String placeholder(Findings findings, Messages messages) {
    return switch (findings) {
      case Findings.Nothing _ -> "";
      case Findings.Refused(QueryProblem problem) -> problem(problem, messages);
      case Findings.Failed(String detail) -> messages.say("concordance.failed", detail);
      case Findings.Found(_, _, List<ArticleCard> articles) ->
          articles.isEmpty()
              ? messages.say("concordance.empty")
              : messages.say("concordance.none", articles.size());
    };
  }

  /**
   * Stands under the lines.
   *
   * @param shown how many lines there are
   */
  static String count(Findings findings, int shown, Messages messages) {
    return findings instanceof Findings.Found found && shown > 0
        ? messages.say("concordance.count", shown, found.articles().size())
        : "";
  }

  private static String problem(QueryProblem problem, Messages messages) {
    return switch (problem) {
      case QueryProblem.NoWord _ -> messages.say("concordance.problem.no-word");
      case QueryProblem.UnknownField(String name) ->
          messages.say("concordance.problem.field", name);
      case QueryProblem.UnknownClass(String name) ->
          messages.say("concordance.problem.class", name);
      case QueryProblem.NothingBehind(String field) ->
          messages.say("concordance.problem.nothing-behind", field);
      case QueryProblem.TooManyWords(String pattern, int limit) ->
          messages.say("concordance.problem.too-many", pattern, limit);
    };
  }
}
