package org.hashiya.importing.web;

import java.net.URI;
import java.util.Optional;
import org.hashiya.article.Source;
import org.hashiya.importing.ImportResult;
import org.hashiya.importing.ImportResult.Unreadable;
import org.hashiya.importing.Progress;
import org.hashiya.importing.Reason;
import org.hashiya.importing.document.FileImporter;

/** Brings in what is at an address: a page with an article, or a document of any other kind. */
public final class WebImporter {
  private static final String ACCEPTED =
      "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5";

  /** The way; reading what has come is quick beside it, except for long documents. */
  private static final double WAY = 0.8;

  private final Fetcher fetcher;
  private final FileImporter documents = new FileImporter();

  public WebImporter(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /** Reads an address as a person types it, perhaps without {@code https://}. */
  public ImportResult fromAddress(String text, Progress progress) {
    Optional<URI> address = WebAddress.parse(text);
    return address.isPresent()
        ? fromAddress(address.get(), Source.UNKNOWN, progress)
        : new Unreadable(new Reason.NotAnAddress(text));
  }

  /**
   * Reads an address.
   *
   * @param known what whoever links to it says of the article
   */
  public ImportResult fromAddress(URI address, Source known, Progress progress) {
    return switch (fetcher.fetch(address, ACCEPTED, share -> progress.at(WAY * share))) {
      case Fetched.Failed(Reason reason) -> new Unreadable(reason);
      case Fetched.Page(URI place, byte[] bytes, String charset) ->
          documents.fromBytes(
              bytes, at(place, known), charset, share -> progress.at(WAY + (1 - WAY) * share));
    };
  }

  private static Source at(URI place, Source known) {
    String host = String.valueOf(place.getHost()).replaceFirst("^www\\.", "");
    String publisher = known.publisher().isBlank() ? host : known.publisher();
    return new Source(
        publisher, known.author(), known.published(), Optional.of(place), known.picture());
  }
}
