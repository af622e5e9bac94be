package org.hashiya.importing.feed;

import java.util.List;

/**
 * Feeds of outlets in Arabic to begin with. They belong to nobody's choice but the person's own.
 */
public final class OutletFeeds {
  private OutletFeeds() {}

  /**
   * A feed as a person keeps it.
   *
   * @param address may be mistyped, so it is text
   */
  public record Outlet(String name, String address) {}

  /** International outlets that have offered a feed in Arabic for years. */
  public static List<Outlet> list() {
    return List.of(
        new Outlet("بي بي سي عربي", "https://feeds.bbci.co.uk/arabic/rss.xml"),
        new Outlet("فرانس 24", "https://www.france24.com/ar/rss"),
        new Outlet("دويتشه فيله", "https://rss.dw.com/rdf/rss-ar-all"),
        new Outlet("سكاي نيوز عربية", "https://www.skynewsarabia.com/rss"),
        new Outlet(
            "أخبار الأمم المتحدة", "https://news.un.org/feed/subscribe/ar/news/all/rss.xml"));
  }
}
