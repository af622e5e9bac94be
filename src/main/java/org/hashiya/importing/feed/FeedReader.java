package org.hashiya.importing.feed;

import java.net.URI;
import java.util.Optional;
import org.hashiya.importing.Progress;
import org.hashiya.importing.Reason;
import org.hashiya.importing.page.PageEncoding;
import org.hashiya.importing.web.Fetched;
import org.hashiya.importing.web.Fetcher;
import org.hashiya.importing.web.WebAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Asks feeds what is new. For any number of threads. */
public final class FeedReader {
  private static final String ACCEPTED =
      "application/rss+xml,application/atom+xml,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5";

  private static final String FEED_OF_PAGE =
      "link[rel~=(?i)\\balternate\\b][type~=(?i)application/(?:rss|atom)\\+xml][href]";

  private final Fetcher fetcher;

  public FeedReader(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /**
   * Reads a feed.
   *
   * @param text its address as a person types it; that of a page that names its feed will do
   */
  public FeedResult read(String text) {
    return WebAddress.parse(text)
        .map(address -> read(address, true))
        .orElseGet(() -> new FeedResult.Unreadable(new Reason.NotAnAddress(text)));
  }

  private FeedResult read(URI address, boolean mayBePage) {
    return switch (fetcher.fetch(address, ACCEPTED, Progress.NONE)) {
      case Fetched.Failed(Reason reason) -> new FeedResult.Unreadable(reason);
      case Fetched.Page(URI place, byte[] bytes, String charset) -> {
        Optional<String> text = PageEncoding.decode(bytes, charset);
        FeedResult result =
            text.map(content -> FeedDocument.parse(content, place))
                .orElseGet(() -> new FeedResult.Unreadable(new Reason.NotAFeed()));
        boolean isPage =
            mayBePage
                && result instanceof FeedResult.Unreadable(Reason reason)
                && reason instanceof Reason.NotAFeed;
        yield isPage ? ofPage(text.orElse(""), place).orElse(result) : result;
      }
    };
  }

  private Optional<FeedResult> ofPage(String page, URI place) {
    Element link = Jsoup.parse(page, place.toString()).selectFirst(FEED_OF_PAGE);
    return link == null
        ? Optional.empty()
        : WebAddress.relative(place, link.attr("href")).map(address -> read(address, false));
  }
}
