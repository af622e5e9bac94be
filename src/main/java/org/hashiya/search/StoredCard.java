package org.hashiya.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.hashiya.article.Source;

/** How the index keeps an article's card. */
final class StoredCard {
  private StoredCard() {}

  static byte[] toBytes(ArticleCard card) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeString(card.id());
    out.writeString(card.stamp());
    out.writeString(card.title());
    out.writeString(card.source().publisher());
    out.writeString(card.source().published().map(LocalDate::toString).orElse(""));
    out.writeString(card.source().address().map(URI::toString).orElse(""));
    return out.toArrayCopy();
  }

  static ArticleCard of(BytesRef bytes) {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    try {
      String id = in.readString();
      String stamp = in.readString();
      String title = in.readString();
      String publisher = in.readString();
      Optional<LocalDate> date =
          Optional.of(in.readString()).filter(d -> !d.isEmpty()).map(LocalDate::parse);
      Optional<URI> address =
          Optional.of(in.readString()).filter(a -> !a.isEmpty()).map(URI::create);
      return new ArticleCard(id, stamp, title, new Source(publisher, date, address));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
