package org.hashiya.importing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hashiya.article.Article;
import org.hashiya.article.Source;
import org.hashiya.importing.ImportResult;
import org.hashiya.importing.Progress;
import org.hashiya.importing.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebImporterTest {
  private static final String SENTENCE =
      "وصل الوفد إلى المدينة في الصباح، ثم زار السوق القديم، وتحدث إلى التجار عن أحوالهم. ";

  private final LocalSite site = new LocalSite();
  private final WebImporter importer = new WebImporter(LocalSite.fetcher());

  @AfterEach
  void close() {
    site.close();
  }

  private static String page(String head, String body) {
    return "<!doctype html><html lang=ar><head><meta charset=utf-8>"
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }

  private ImportResult read(String path) {
    return importer.fromAddress(site.at(path), Source.UNKNOWN, Progress.NONE);
  }

  private Article article(String path) {
    ImportResult result = read(path);
    assertThat(result).isInstanceOf(ImportResult.Imported.class);
    return ((ImportResult.Imported) result).article();
  }

  @Test
  void pageBecomesArticleThatKnowsItsOrigin() {
    site.with(
        "/news/1",
        "text/html",
        page(
            """
            <title>الوفد في السوق | صحيفة الساحل</title>
            <meta property="og:site_name" content="صحيفة الساحل">
            <meta property="og:image" content="/pictures/1.jpg">
            <meta name="author" content="ليلى حداد">
            <meta property="article:published_time" content="2026-03-04T23:30:00+03:00">
            """,
            "<nav><a href=/>الرئيسية</a></nav><article><h1>الوفد في السوق</h1><p>"
                + SENTENCE.repeat(2)
                + "<p>"
                + SENTENCE.repeat(2)
                + "</article><footer>حقوق النشر</footer>"));
    Article article = article("/news/1");
    assertThat(article.title()).isEqualTo("الوفد في السوق");
    Source source = article.source();
    assertThat(source.publisher()).isEqualTo("صحيفة الساحل");
    assertThat(source.author()).isEqualTo("ليلى حداد");
    assertThat(source.published()).contains(LocalDate.of(2026, 3, 4));
    assertThat(source.picture()).contains(site.at("/pictures/1.jpg"));
    assertThat(source.address()).contains(site.at("/news/1"));
    assertThat(article.blocks()).hasSize(3);
  }

  @Test
  void nothingElseIsLoaded() {
    site.with(
        "/a",
        "text/html",
        page(
            "<link rel=stylesheet href=/s.css><script src=/s.js></script>",
            "<img src=/i.png><iframe src=/f></iframe><p>" + SENTENCE.repeat(3)));
    article("/a");
    assertThat(site.asked()).containsExactly("/a");
  }

  @Test
  void textFileOnTheWeb() {
    site.with("/a.txt", "text/plain", "عنوان\n" + SENTENCE);
    assertThat(article("/a.txt").title()).isEqualTo("عنوان");
    assertThat(article("/a.txt").source().publisher()).isEqualTo("127.0.0.1");
  }

  @Test
  void listOfHeadlinesIsNoArticle() {
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      links.append("<li><a href=/n/").append(i).append(">وصل الوفد إلى المدينة اليوم</a></li>");
    }
    site.with("/", "text/html", page("<title>الرئيسية</title>", "<ul>" + links + "</ul>"));
    assertThat(read("/")).isEqualTo(new ImportResult.Unreadable(new Reason.NotAnArticle()));
  }

  @Test
  void feedIsNoArticle() {
    site.with("/rss", "application/rss+xml", "<?xml version='1.0'?><rss><channel/></rss>");
    assertThat(read("/rss")).isEqualTo(new ImportResult.Unreadable(new Reason.Feed()));
  }

  @Test
  void missingPage() {
    site.withStatus("/gone", 404);
    assertThat(read("/gone"))
        .isEqualTo(new ImportResult.Unreadable(new Reason.Refused("127.0.0.1", 404)));
  }

  @Test
  void typedTextThatIsNoAddress() {
    assertThat(importer.fromAddress("ليس عنوانا", Progress.NONE))
        .isEqualTo(new ImportResult.Unreadable(new Reason.NotAnAddress("ليس عنوانا")));
    assertThat(importer.fromAddress("file:///etc/passwd", Progress.NONE))
        .isEqualTo(new ImportResult.Unreadable(new Reason.NotOnTheWeb("file")));
    assertThat(importer.fromAddress("javascript:alert(1)", Progress.NONE))
        .isEqualTo(new ImportResult.Unreadable(new Reason.NotOnTheWeb("javascript")));
  }

  @Test
  void whatTheFeedKnowsIsKept() {
    site.with("/a", "text/html", page("", "<p>" + SENTENCE.repeat(3)));
    Source known = new Source("صحيفة الساحل", Optional.empty(), Optional.<URI>empty());
    ImportResult result = importer.fromAddress(site.at("/a"), known, Progress.NONE);
    assertThat(((ImportResult.Imported) result).article().source().publisher())
        .isEqualTo("صحيفة الساحل");
  }

  @Test
  void progressGrowsToTheEnd() {
    site.with("/a", "text/html", page("", "<p>" + SENTENCE.repeat(300)));
    List<Double> shares = new ArrayList<>();
    importer.fromAddress(site.at("/a"), Source.UNKNOWN, shares::add);
    assertThat(shares).isSorted();
  }
}
