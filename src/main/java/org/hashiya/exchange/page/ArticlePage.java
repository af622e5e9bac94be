package org.hashiya.exchange.page;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.exchange.OutgoingFile;
import org.hashiya.exchange.WriteResult;
import org.hashiya.gloss.GlossedArticle;

/** An article with vowels and glosses as a page of HTML or as plain text. */
public final class ArticlePage {
  /** Holds a stretch of English together in a right-to-left line: left-to-right isolate and end. */
  private static final String ISOLATE = "\u2066";

  private static final String ISOLATE_END = "\u2069";

  private static final String STYLE =
      """
      body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1f1d1a;
        font-family: Amiri, "Noto Naskh Arabic", "Traditional Arabic", serif;
        font-size: 1.4rem; line-height: 2; }
      h1, h2 { line-height: 1.5; }
      ruby { ruby-position: under; }
      rt { font-family: "Noto Sans", Arial, sans-serif; font-size: 0.45em; color: #6b6459; }
      .source { font-size: 0.8em; color: #6b6459; }
      """;

  private ArticlePage() {}

  /** A whole page, right to left; glosses are ruby beneath their words. */
  public static String html(GlossedArticle glossed, Shown shown) {
    Article article = glossed.article();
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html lang=\"")
        .append(article.language().toLanguageTag())
        .append("\" dir=\"rtl\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        .append(Markup.escaped(article.title()))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<article>\n");
    for (int b = 0; b < article.blocks().size(); b++) {
      String element =
          switch (article.blocks().get(b).kind()) {
            case TITLE -> "h1";
            case HEADING -> "h2";
            case PARAGRAPH -> "p";
          };
      String runs =
          Run.of(glossed, b, shown).stream().map(ArticlePage::ruby).collect(Collectors.joining());
      page.append('<').append(element).append('>').append(runs);
      page.append("</").append(element).append(">\n");
      if (article.blocks().get(b).kind() == Block.Kind.TITLE) {
        source(article, page);
      }
    }
    return page.append("</article>\n</body>\n</html>\n").toString();
  }

  /** Plain text, a paragraph a line; glosses stand in brackets behind their words. */
  public static String text(GlossedArticle glossed, Shown shown) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = glossed.article().blocks();
    for (int b = 0; b < blocks.size(); b++) {
      text.append(b == 0 ? "" : "\n");
      for (Run run : Run.of(glossed, b, shown)) {
        text.append(run.text());
        if (!run.gloss().isEmpty()) {
          text.append(' ').append(ISOLATE).append('[').append(run.gloss()).append(']');
          text.append(ISOLATE_END);
        }
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** Writes a page or text, in one step. */
  public static WriteResult write(Path file, String content) {
    return OutgoingFile.write(
        file,
        out -> {
          out.write(content.getBytes(StandardCharsets.UTF_8));
          return new WriteResult.Written(1, List.of());
        });
  }

  private static void source(Article article, StringBuilder page) {
    String publisher = article.source().publisher();
    String date = article.source().published().map(day -> " · " + day).orElse("");
    if (!publisher.isEmpty()) {
      page.append("<p class=\"source\"><bdi>").append(Markup.escaped(publisher)).append("</bdi>");
      page.append(date).append("</p>\n");
    }
  }

  private static String ruby(Run run) {
    return run.gloss().isEmpty()
        ? Markup.escaped(run.text())
        : "<ruby>"
            + Markup.escaped(run.text())
            + "<rt lang=\"en\" dir=\"ltr\">"
            + Markup.escaped(run.gloss())
            + "</rt></ruby>";
  }
}
