package org.hashiya.library;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A news feed.
 *
 * @param fetched when it last answered
 * @param error what went wrong the last time, in the importer's own form; empty if nothing did
 */
public record Feed(
    long id, URI address, String title, Optional<Instant> fetched, Optional<String> error) {}
