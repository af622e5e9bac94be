package org.hashiya.ui.feeds;

import java.util.Optional;
import org.hashiya.importing.Reason;
import org.hashiya.library.Feed;

/**
 * A feed as the list shows it.
 *
 * @param feed empty for all feeds together
 * @param unread how many of its items have not been read
 * @param asking whether it is being asked now
 * @param trouble why it could not be asked the last time
 */
public record FollowedFeed(
    Optional<Feed> feed, int unread, boolean asking, Optional<Reason> trouble) {
  /** The feed's id; 0, which no feed has, for all together. */
  long id() {
    return feed.map(Feed::id).orElse(0L);
  }
}
