package org.hashiya.importing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.hashiya.article.Source;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFactsTest {
  private static final URI PAGE = URI.create("https://example.org/news/1");

  private static PageFacts facts(String head, String body) {
    return PageFacts.of(
        Jsoup.parse(
            "<html><head>" + head + "</head><body>" + body + "</body></html>", PAGE.toString()));
  }

  private static String data(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  @Test
  void linkedDataIsBelievedFirst() {
    PageFacts facts =
        facts(
            data(
                    """
                    {"@graph": [{"@type": "BreadcrumbList", "name": "x"}, {
                      "@type": "NewsArticle", "headline": "مطر على الساحل",
                      "author": [{"name": "ليلى حداد"}, {"name": "سامي فرج"}],
                      "publisher": {"@type": "Organization", "name": "الساحل"},
                      "datePublished": "2026-03-04T01:00:00+03:00",
                      "image": ["https://example.org/1.jpg", "https://example.org/2.jpg"]}]}
                    """)
                + "<title>آخر - الساحل</title>",
            "");
    assertThat(facts.title()).isEqualTo("مطر على الساحل");
    assertThat(facts.author()).isEqualTo("ليلى حداد، سامي فرج");
    assertThat(facts.publisher()).isEqualTo("الساحل");
    assertThat(facts.published()).contains(LocalDate.of(2026, 3, 4));
    assertThat(facts.picture()).contains(URI.create("https://example.org/1.jpg"));
  }

  @Test
  void faultsOfLinkedDataThatBrowsersForgive() {
    PageFacts facts =
        facts(data("<!-- {\"@type\": \"Article\", \"headline\": \"سطر\tبعد سطر\",} -->"), "");
    assertThat(facts.title()).isEqualTo("سطر\tبعد سطر");
    assertThat(facts(data("{ not json"), "<h1>عنوان</h1>").title()).isEqualTo("عنوان");
  }

  @Test
  void authorThatIsThePublisherIsNone() {
    PageFacts facts =
        facts("<meta property=og:site_name content=الساحل><meta name=author content=الساحل>", "");
    assertThat(facts.author()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<span class=byline>كتبه <a rel=author href=/a>ليلى حداد</a></span>",
    "<p class=byline>بقلم: ليلى حداد</p>",
    "<div itemprop=author itemscope><span itemprop=name>ليلى حداد</span> مراسلة</div>"
  })
  void bylineNamesTheAuthor(String byline) {
    assertThat(facts("", byline).author()).isEqualTo("ليلى حداد");
  }

  @ParameterizedTest
  @CsvSource({
    "مطر على الساحل - جريدة الميناء, مطر على الساحل",
    "مطر على الساحل | جريدة الميناء, مطر على الساحل",
    "جريدة - مطر على الساحل اليوم - محليات, مطر على الساحل اليوم",
    "لقاء عدن - صنعاء, لقاء عدن - صنعاء"
  })
  void nameOfTheSiteIsNoPartOfTheTitle(String shown, String title) {
    assertThat(facts("<title>" + shown + "</title>", "").title()).isEqualTo(title);
  }

  @Test
  void pageThatIsSavedKnowsItsAddress() {
    PageFacts facts = facts("<link rel=canonical href='https://example.org/news/1'>", "");
    Source file =
        new Source("saved.html", Optional.empty(), Optional.of(URI.create("file:///saved.html")));
    assertThat(facts.source(file).address()).contains(PAGE);
    assertThat(facts.source(file).publisher()).isEqualTo("example.org");
  }

  @Test
  void pageCannotPassItselfOffAsAnothers() {
    PageFacts facts = facts("<link rel=canonical href='https://other.example/'>", "");
    Source fetched = new Source("", Optional.empty(), Optional.of(PAGE));
    assertThat(facts.source(fetched).address()).contains(PAGE);
  }

  @Test
  void picturesOfOtherKindsOfAddressAreNone() {
    assertThat(facts("<meta property=og:image content='file:///etc/passwd'>", "").picture())
        .isEmpty();
    assertThat(facts("<meta property=og:image content='data:image/png;base64,AA'>", "").picture())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-04T23:30:00+03:00, 2026-03-04",
    "2026/3/4, 2026-03-04",
    "'Wed, 04 Mar 2026 10:00:00 +0300', 2026-03-04",
    "'Wed, 04 Mar 2026 10:00:00 EST', 2026-03-04"
  })
  void days(String text, LocalDate day) {
    assertThat(PageDate.parse(text)).contains(day);
  }

  @Test
  void daysThatAreNone() {
    assertThat(PageDate.parse("أمس")).isEmpty();
    assertThat(PageDate.parse("2026-13-41")).isEmpty();
    assertThat(PageDate.parse("")).isEmpty();
  }
}
