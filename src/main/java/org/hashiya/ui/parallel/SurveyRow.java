package org.hashiya.ui.parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hashiya.parallel.compare.Usage;
import org.hashiya.parallel.compare.Verdict;

/** A line of what a survey has found. */
sealed interface SurveyRow {
  /**
   * A wording over its places.
   *
   * @param wording empty where it is not known how the word is put
   * @param versions how often each version has it
   */
  record Wording(String wording, Verdict verdict, int count, Map<String, Integer> versions)
      implements SurveyRow {}

  /** One place. */
  record Place(SurveyedPlace place) implements SurveyRow {}

  /** Places grouped by their wording, the commonest first, those without one last. */
  static List<SurveyRow> of(List<SurveyedPlace> places) {
    Map<String, List<SurveyedPlace>> groups = new LinkedHashMap<>();
    for (SurveyedPlace place : places) {
      groups.computeIfAbsent(key(place.usage()), _ -> new ArrayList<>()).add(place);
    }
    List<SurveyRow> rows = new ArrayList<>();
    groups.values().stream()
        .sorted(
            Comparator.<List<SurveyedPlace>, Boolean>comparing(g -> !g.getFirst().usage().isFound())
                .thenComparingInt(g -> -g.size()))
        .forEach(group -> {
          rows.add(head(group));
          group.forEach(place -> rows.add(new Place(place)));
        });
    return List.copyOf(rows);
  }

  private static String key(Usage usage) {
    StringBuilder key = new StringBuilder(usage.verdict().name());
    usage.words().forEach(word -> key.append(' ').append(word.stem()));
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private static Wording head(List<SurveyedPlace> group) {
    Map<String, Integer> versions = new LinkedHashMap<>();
    group.forEach(place -> versions.merge(place.version(), 1, Integer::sum));
    Usage first = group.getFirst().usage();
    return new Wording(first.wording(), first.verdict(), group.size(), versions);
  }
}
