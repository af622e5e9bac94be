package org.hashiya.importing.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stands at the head and foot of every page: the name of the paper, the number of the page.
 */
final class RunningHeads {
  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[^\\p{L}\\p{Nd}]*\\p{Nd}{1,4}[^\\p{L}\\p{Nd}]*");
  private static final int FEWEST_PAGES = 3;

  private RunningHeads() {}

  /** The pages without them. */
  static List<List<PdfLine>> without(List<List<PdfLine>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<PdfLine> page : pages) {
      if (!page.isEmpty()) {
        counts.merge(gist(highest(page)), 1, Integer::sum);
        counts.merge(gist(lowest(page)), 1, Integer::sum);
      }
    }
    return pages.stream().map(page -> without(page, counts, pages.size())).toList();
  }

  private static List<PdfLine> without(List<PdfLine> page, Map<String, Integer> counts, int pages) {
    if (page.isEmpty()) {
      return page;
    }
    PdfLine highest = highest(page);
    PdfLine lowest = lowest(page);
    return page.stream()
        .filter(line -> !(line == highest || line == lowest) || !isRunning(line, counts, pages))
        .toList();
  }

  private static boolean isRunning(PdfLine line, Map<String, Integer> counts, int pages) {
    boolean repeated = pages >= FEWEST_PAGES && counts.getOrDefault(gist(line), 0) * 2 > pages;
    return repeated || PAGE_NUMBER.matcher(line.text()).matches();
  }

  private static String gist(PdfLine line) {
    return DIGITS.matcher(line.text()).replaceAll("#");
  }

  private static PdfLine highest(List<PdfLine> page) {
    return page.stream().reduce((a, b) -> b.baseline() < a.baseline() ? b : a).orElseThrow();
  }

  private static PdfLine lowest(List<PdfLine> page) {
    return page.stream().reduce((a, b) -> b.baseline() > a.baseline() ? b : a).orElseThrow();
  }
}
