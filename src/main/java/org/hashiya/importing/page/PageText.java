package org.hashiya.importing.page;

import java.util.List;
import org.hashiya.importing.Line;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** All the text of a page that is nothing but text, such as a chapter of a book. */
public final class PageText {
  private PageText() {}

  /** Its lines; none if it is no text. */
  public static List<Line> lines(byte[] page) {
    return PageEncoding.decode(page, "").map(PageText::lines).orElse(List.of());
  }

  private static List<Line> lines(String page) {
    Document document = Jsoup.parse(page);
    document.select("script, style, template, nav, noscript, svg, [hidden]").remove();
    return PageLines.of(document.body());
  }
}
