package org.hashiya.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an article comes from.
 *
 * @param publisher the newspaper or agency, or the file's name; empty where unknown
 * @param author as the source writes the name, several joined by the source's own commas; empty
 *     where unknown
 * @param published the day in the publisher's own time zone
 * @param address of the page, or of the file
 * @param picture the address of the picture that the publisher shows with the article; it is kept,
 *     never fetched by itself
 */
public record Source(
    String publisher,
    String author,
    Optional<LocalDate> published,
    Optional<URI> address,
    Optional<URI> picture) {
  /** Nothing is known. */
  public static final Source UNKNOWN = new Source("", Optional.empty(), Optional.empty());

  /** A source that names no author and has no picture. */
  public Source(String publisher, Optional<LocalDate> published, Optional<URI> address) {
    this(publisher, "", published, address, Optional.empty());
  }
}
