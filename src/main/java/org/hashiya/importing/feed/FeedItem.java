package org.hashiya.importing.feed;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * An article that a feed announces.
 *
 * @param key what the outlet knows it by, stable when its title is mended
 * @param summary without markup; empty where there is none
 * @param author empty where unknown
 * @param published if the feed says so
 */
public record FeedItem(
    String key,
    String title,
    URI address,
    String summary,
    String author,
    Optional<Instant> published) {}
