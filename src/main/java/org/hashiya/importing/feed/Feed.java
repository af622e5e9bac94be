package org.hashiya.importing.feed;

import java.net.URI;
import java.util.List;

/**
 * What an outlet offers at one time.
 *
 * @param address where it was found in the end: that of the feed, also where a page led to it
 * @param items in the outlet's order, each once
 */
public record Feed(String title, URI address, List<FeedItem> items) {
  public Feed {
    items = List.copyOf(items);
  }
}
