package org.hashiya.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an article comes from.
 *
 * @param publisher the newspaper or agency, or the file's name; empty where unknown
 */
public record Source(String publisher, Optional<LocalDate> published, Optional<URI> address) {
  /** Nothing is known. */
  public static final Source UNKNOWN = new Source("", Optional.empty(), Optional.empty());
}
