package org.hashiya.importing.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** An article in the terms of schema.org, as JSON-LD in the page. */
record LinkedData(
    String headline,
    String author,
    String publisher,
    String published,
    String picture,
    String body) {
  private static final LinkedData NONE = new LinkedData("", "", "", "", "", "");
  private static final Pattern ARTICLE =
      Pattern.compile(".*(?:Article|BlogPosting|Report|LiveBlog)\\w*");

  static LinkedData of(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .map(Element::data)
        .flatMap(data -> Json.parse(withoutComments(data)).stream())
        .flatMap(Json::all)
        .filter(LinkedData::isArticle)
        .findFirst()
        .map(LinkedData::of)
        .orElse(NONE);
  }

  private static LinkedData of(Json article) {
    return new LinkedData(
        plain(text(article, "headline", "name")),
        article.get("author").map(LinkedData::names).orElse(""),
        plain(text(article, "publisher", "name")),
        text(article, "datePublished", "name"),
        text(article, "image", "url"),
        plain(text(article, "articleBody", "name")));
  }

  private static boolean isArticle(Json thing) {
    return thing instanceof Json.Thing
        && thing.get("@type").stream()
            .flatMap(Json::each)
            .anyMatch(type -> ARTICLE.matcher(type.text("name")).matches());
  }

  private static String names(Json authors) {
    List<String> names =
        authors.each().map(author -> plain(author.text("name"))).filter(n -> !n.isBlank()).toList();
    return names.stream().distinct().collect(Collectors.joining("، "));
  }

  private static String text(Json article, String name, String property) {
    return Optional.of(article).flatMap(a -> a.get(name)).map(v -> v.text(property)).orElse("");
  }

  private static String plain(String text) {
    return Parser.unescapeEntities(text, false).strip();
  }

  /** Old pages hide scripts from older browsers. */
  private static String withoutComments(String data) {
    return data.replace("<!--", "")
        .replace("-->", "")
        .replace("//<![CDATA[", "")
        .replace("//]]>", "");
  }
}
