package org.hashiya.importing.feed;

import org.hashiya.importing.Reason;

/** What came of asking a feed. */
public sealed interface FeedResult {
  record Read(Feed feed) implements FeedResult {}

  record Unreadable(Reason reason) implements FeedResult {}
}
