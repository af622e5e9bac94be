package org.hashiya.importing.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Optional;
import org.hashiya.importing.Reason;
import org.hashiya.importing.web.LocalSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="urn:media">
        <channel>
          <title>صحيفة الساحل</title>
          <image><title>شعار</title></image>
          <item>
            <title><![CDATA[مطر على الساحل &amp; الجبل]]></title>
            <link>/news/1?a=1&amp;b=2</link>
            <guid isPermaLink="false">one</guid>
            <description>&lt;p&gt;نزل المطر &lt;b&gt;أمس&lt;/b&gt;.&lt;/p&gt;</description>
            <media:title>صورة</media:title>
            <dc:creator>ليلى حداد</dc:creator>
            <pubDate>Wed, 04 Mar 2026 10:00:00 +0300</pubDate>
          </item>
          <item><title>مطر مرة أخرى</title><link>/news/1</link><guid>one</guid></item>
          <item><title>بلا رابط</title></item>
        </channel>
      </rss>
      """;

  private final LocalSite site = new LocalSite();
  private final FeedReader reader = new FeedReader(LocalSite.fetcher());

  @AfterEach
  void close() {
    site.close();
  }

  private FeedResult read(String path) {
    return reader.read(site.at(path).toString());
  }

  private Feed feed(String path) {
    FeedResult result = read(path);
    assertThat(result).isInstanceOf(FeedResult.Read.class);
    return ((FeedResult.Read) result).feed();
  }

  private static FeedResult refused(Reason reason) {
    return new FeedResult.Unreadable(reason);
  }

  @Test
  void rss() {
    site.with("/rss", "application/rss+xml", RSS);
    Feed feed = feed("/rss");
    assertThat(feed.title()).isEqualTo("صحيفة الساحل");
    assertThat(feed.items())
        .containsExactly(
            new FeedItem(
                "one",
                "مطر على الساحل & الجبل",
                site.at("/news/1?a=1&b=2"),
                "نزل المطر أمس.",
                "ليلى حداد",
                Optional.of(Instant.parse("2026-03-04T07:00:00Z"))));
  }

  @Test
  void atom() {
    site.with(
        "/atom",
        "application/atom+xml",
        """
        <feed xmlns="http://www.w3.org/2005/Atom">
          <title type="text">أخبار الجبل</title>
          <link rel="self" href="/atom"/>
          <entry>
            <id>tag:1</id>
            <title type="html">ثلج &lt;i&gt;كثير&lt;/i&gt;</title>
            <link rel="enclosure" href="/sound.mp3"/>
            <link href="/snow"/>
            <author><name>سامي</name></author>
            <summary>نزل الثلج.</summary>
            <updated>2026-01-02T03:04:05Z</updated>
          </entry>
        </feed>
        """);
    assertThat(feed("/atom").items())
        .containsExactly(
            new FeedItem(
                "tag:1",
                "ثلج كثير",
                site.at("/snow"),
                "نزل الثلج.",
                "سامي",
                Optional.of(Instant.parse("2026-01-02T03:04:05Z"))));
  }

  @Test
  void rssOfTheFirstVersionHasItemsBesideTheChannel() {
    site.with(
        "/rdf",
        "text/xml",
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <channel><title>قديم</title></channel>
          <item rdf:about="x"><title>خبر</title><link>/n</link><dc:date>2026-01-02</dc:date></item>
        </rdf:RDF>
        """);
    assertThat(feed("/rdf").items())
        .singleElement()
        .satisfies(item -> {
          assertThat(item.key()).isEqualTo(site.at("/n").toString());
          assertThat(item.published()).contains(Instant.parse("2026-01-02T00:00:00Z"));
        });
  }

  @Test
  void feedThatIsNotQuiteXml() {
    site.with(
        "/rss",
        "text/xml",
        "<rss><channel><title>R&D</title><item><title>خبر & آخر</title><link>/n</link></item>");
    assertThat(feed("/rss").items()).extracting(FeedItem::title).containsExactly("خبر & آخر");
  }

  @Test
  void feedInOldEncoding() {
    String old = RSS.replace("UTF-8", "windows-1256");
    site.with("/rss", "text/xml", old.getBytes(Charset.forName("windows-1256")));
    assertThat(feed("/rss").title()).isEqualTo("صحيفة الساحل");
  }

  @Test
  void pageLeadsToItsFeed() {
    site.with("/rss", "application/rss+xml", RSS);
    site.with(
        "/",
        "text/html",
        "<html><head><link rel=alternate type='application/rss+xml' href='rss'></head></html>");
    assertThat(feed("/").address()).isEqualTo(site.at("/rss"));
  }

  @Test
  void pageWithoutFeed() {
    site.with("/", "text/html", "<html><body>لا شيء</body></html>");
    assertThat(read("/")).isEqualTo(refused(new Reason.NotAFeed()));
  }

  @Test
  void entitiesAreRefused() {
    site.with(
        "/rss",
        "text/xml",
        "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss><channel><title>&f;"
            + "</title></channel></rss>");
    assertThat(read("/rss")).isEqualTo(refused(new Reason.EntitiesDeclared()));
  }

  @Test
  void linkToFileIsKeptAsTextAndNeverOpened() {
    site.with(
        "/rss",
        "text/xml",
        "<rss><channel><item><title>خبر</title><link>file:///etc/passwd</link></item></channel></rss>");
    assertThat(feed("/rss").items().getFirst().address().getScheme()).isEqualTo("file");
  }

  @Test
  void failuresAreTold() {
    site.withStatus("/gone", 404);
    assertThat(read("/gone")).isEqualTo(refused(new Reason.Refused("127.0.0.1", 404)));
    assertThat(reader.read("ليس عنوانا")).isEqualTo(refused(new Reason.NotAnAddress("ليس عنوانا")));
  }

  @Test
  void presetFeedsAreAddressesOfTheWeb() {
    assertThat(OutletFeeds.list())
        .hasSizeGreaterThan(3)
        .allSatisfy(outlet -> assertThat(outlet.address()).startsWith("https://"));
  }
}
