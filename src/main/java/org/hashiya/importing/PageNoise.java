package org.hashiya.importing;

import java.util.Set;

/** What web pages leave around an article when they are crawled: labels of links and buttons. */
final class PageNoise {
  private static final Set<String> LABELS =
      Set.of(
          "Next",
          "Previous",
          "Prev",
          "Share",
          "Tweet",
          "Print",
          "Email",
          "التالي",
          "السابق",
          "المزيد",
          "طباعة",
          "مشاركة",
          "شارك",
          "تغريدة");

  private PageNoise() {}

  /** The line without labels: shorter, or empty, or most often itself. */
  static String strip(String line) {
    String rest = line;
    while (true) {
      int end = rest.indexOf(' ');
      String first = end < 0 ? rest : rest.substring(0, end);
      boolean latin = !first.isEmpty() && first.charAt(0) < '\u0080';
      // An Arabic word may begin a sentence: it is a label only where the whole line is labels.
      if (!LABELS.contains(withoutDots(first)) || !(latin || isAllLabels(rest))) {
        return startsWithLatinLabel(line, rest) ? rest : line;
      }
      if (end < 0) {
        return "";
      }
      rest = rest.substring(end + 1);
    }
  }

  /** English prose begins with such a word as well; Arabic news does not. */
  private static boolean startsWithLatinLabel(String line, String rest) {
    return !line.equals(rest) && !rest.isEmpty() && rest.charAt(0) > '\u007F';
  }

  private static boolean isAllLabels(String line) {
    for (String word : line.split(" ", -1)) {
      if (!LABELS.contains(withoutDots(word))) {
        return false;
      }
    }
    return true;
  }

  private static String withoutDots(String word) {
    return word.replace(".", "").replace("…", "");
  }
}
