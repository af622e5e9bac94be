package org.hashiya.importing.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What leads away from an article. */
final class Links {
  /** How sites begin a line that leads to another article. */
  private static final Pattern LEADS_AWAY =
      Pattern.compile(
          "^[\\s\\W]*(?:[إا]قر[أا]\\s+(?:أيض|ايض|المزيد)|شاهد\\s+(?:أيض|ايض)|(?:مواضيع|أخبار|مقالات)\\s+(?:ذات"
              + "\\s+صلة|متعلقة)|تابع(?:ونا|وا|نا)\\b|لمتابعة\\s+(?:آخر|أخبار)|اشترك|سجل\\s+(?:الآن|بريدك)"
              + "|للمزيد\\s+(?:اقرأ|من)|read\\s+(?:also|more)|see\\s+also|related)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** In characters: a line that begins so and is longer is a sentence. */
  private static final int LONGEST_LEAD = 200;

  private static final Evaluator LEADING = Selector.evaluatorOf("a[href]:not([href^=#])");
  private static final Set<String> LINES = Set.of("p", "div", "li");
  private static final Set<String> PIECES = Set.of("span", "strong");

  /** In characters. */
  private static final int LONGEST_LABEL = 60;

  private static final double NEARLY_ALL = 0.85;
  private static final double SOME = 0.3;

  private Links() {}

  /** How much of an element's text is links, from 0 to 1; footnotes and anchors do not count. */
  static double share(Element element) {
    int whole = element.text().length();
    if (whole == 0) {
      return 0;
    }
    int linked = element.select(LEADING).stream().mapToInt(a -> a.text().length()).sum();
    return Math.min(1, (double) linked / whole);
  }

  /** Takes out lines and lists that do nothing but lead to other pages. */
  static void remove(List<Element> parts) {
    for (Element part : parts) {
      for (Element list : List.copyOf(part.select("ul, ol, dl"))) {
        Element around = list.parent();
        if (around != null && share(list) > NEARLY_ALL) {
          list.remove();
          // What stood over the list in a box of its own goes with it.
          if (around != part && around.text().length() < LONGEST_LABEL) {
            around.remove();
          }
        }
      }
      for (Element line :
          List.copyOf(part.select("p, div, li, h2, h3, h4, h5, h6, span, strong"))) {
        if (line != part && line.parent() != null && leadsAway(line)) {
          line.remove();
        }
      }
    }
  }

  private static boolean leadsAway(Element line) {
    String text = line.text();
    if (text.isBlank() || (PIECES.contains(line.normalName()) && share(line) < SOME)) {
      return false;
    }
    double share = share(line);
    if (LINES.contains(line.normalName()) && share > NEARLY_ALL && !isMidSentence(line)) {
      return true;
    }
    boolean begins = text.length() < LONGEST_LEAD && LEADS_AWAY.matcher(text).find();
    return begins && (share > SOME || text.endsWith(":") || text.split(" ", -1).length <= 6);
  }

  private static boolean isMidSentence(Element line) {
    Element parent = line.parent();
    return parent != null && !parent.ownText().isBlank();
  }
}
