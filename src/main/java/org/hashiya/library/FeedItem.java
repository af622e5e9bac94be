package org.hashiya.library;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * What a feed has offered.
 *
 * @param published as the feed says
 * @param seen when the feed first offered it
 * @param read since when it counts as read
 * @param fetched when its article was fetched
 * @param error why its article could not be fetched, in the importer's own form
 * @param article the article, once it is kept
 */
public record FeedItem(
    long id,
    long feed,
    URI address,
    String title,
    Optional<Instant> published,
    Instant seen,
    Optional<Instant> read,
    Optional<Instant> fetched,
    Optional<String> error,
    Optional<Long> article) {

  /** An item that a feed offers now. */
  public record Offer(URI address, String title, Optional<Instant> published) {}
}
