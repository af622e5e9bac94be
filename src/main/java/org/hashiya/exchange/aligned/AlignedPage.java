package org.hashiya.exchange.aligned;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hashiya.exchange.OutgoingFile;
import org.hashiya.exchange.WriteResult;
import org.hashiya.exchange.page.Markup;

/**
 * An aligned article as a page: a table that begins on the side where the article's language does,
 * each cell in its own direction.
 */
final class AlignedPage {
  private static final String STYLE =
      """
      body { max-width: 84rem; margin: 2rem auto; padding: 0 1rem;
        color: #1f1d1a; background: #fdfcf9; }
      h1 { line-height: 1.5; }
      table { width: 100%; border-collapse: collapse; table-layout: fixed; }
      th, td { padding: 0.7rem 0.9rem; vertical-align: top; text-align: start;
        font-family: Georgia, "Noto Serif", serif; font-size: 1rem; line-height: 1.6; }
      th { font-family: "Noto Sans", Arial, sans-serif; font-size: 0.85rem; color: #6b6459; }
      tr { border-bottom: 1px solid #e6e0d6; break-inside: avoid; }
      h1:lang(ar), td:lang(ar), th:lang(ar) {
        font-family: Amiri, "Noto Naskh Arabic", "Traditional Arabic", serif; }
      td:lang(ar) { font-size: 1.35rem; line-height: 1.9; }
      th:lang(ar) { font-size: 1.1rem; }
      """;

  private AlignedPage() {}

  static WriteResult write(Path file, AlignedArticle article) {
    return OutgoingFile.write(
        file,
        out -> {
          out.write(html(article).getBytes(StandardCharsets.UTF_8));
          return new WriteResult.Written(article.rows().size(), List.of());
        });
  }

  static String html(AlignedArticle article) {
    String title = Markup.escaped(article.title());
    return "<!DOCTYPE html>\n<html"
        + scope(article.editions().getFirst())
        + ">\n<head>\n<meta charset=\"utf-8\">\n<title>"
        + title
        + "</title>\n<style>\n"
        + STYLE
        + "</style>\n</head>\n<body>\n<h1>"
        + title
        + "</h1>\n<table>\n<thead>\n"
        + row("th", article.editions(), article.editions().stream().map(Edition::name).toList())
        + "</thead>\n<tbody>\n"
        + article.rows().stream()
            .map(row -> row("td", article.editions(), row))
            .collect(Collectors.joining())
        + "</tbody>\n</table>\n</body>\n</html>\n";
  }

  private static String row(String cell, List<Edition> editions, List<String> texts) {
    return IntStream.range(0, texts.size())
        .mapToObj(e ->
            "<"
                + cell
                + scope(editions.get(e))
                + ">"
                + Markup.escaped(texts.get(e))
                + "</"
                + cell
                + ">")
        .collect(Collectors.joining("\n", "<tr>\n", "\n</tr>\n"));
  }

  private static String scope(Edition edition) {
    return " lang=\"%s\" dir=\"%s\""
        .formatted(
            Markup.escaped(edition.language().toLanguageTag()),
            edition.isRightToLeft() ? "rtl" : "ltr");
  }
}
