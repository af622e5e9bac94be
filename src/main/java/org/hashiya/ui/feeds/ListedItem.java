package org.hashiya.ui.feeds;

import java.util.Optional;
import org.hashiya.importing.Reason;
import org.hashiya.library.FeedItem;

/**
 * What a feed has offered, as the list shows it.
 *
 * @param feed the feed's title
 * @param trouble why its article could not be opened
 */
public record ListedItem(FeedItem item, String feed, Optional<Reason> trouble) {
  public boolean isRead() {
    return item.read().isPresent();
  }
}
