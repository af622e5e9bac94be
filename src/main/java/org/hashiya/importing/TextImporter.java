package org.hashiya.importing;

import java.nio.file.Path;
import org.hashiya.article.Source;
import org.hashiya.importing.ImportResult.Unreadable;

/** Brings plain text in, from a file or from the clipboard. Without state. */
public final class TextImporter {
  /** The largest text that is read, in bytes or characters. */
  public static final long LIMIT = FileContent.LIMIT;

  /** Reads a text file in whichever encoding it is; the file's name stands for its publisher. */
  public ImportResult fromFile(Path file) {
    return switch (FileContent.of(file)) {
      case FileContent.Unreadable(Reason reason) -> new Unreadable(reason);
      case FileContent.Bytes(byte[] bytes) -> fromBytes(bytes, FileContent.sourceOf(file));
    };
  }

  /** Reads a text that is already in memory, such as the clipboard's. */
  public ImportResult fromText(String text) {
    return fromText(text, Source.UNKNOWN);
  }

  /** As {@link #fromText(String)}, of known origin. */
  public ImportResult fromText(String text, Source source) {
    if (text.length() > LIMIT) {
      return new Unreadable(new Reason.TooLarge(text.length(), LIMIT));
    }
    return PlainText.toArticle(text, source);
  }

  /** Reads the bytes of a text file in whichever encoding they are. */
  public ImportResult fromBytes(byte[] bytes, Source source) {
    return Decoder.decode(bytes)
        .map(text -> fromText(text, source))
        .orElseGet(() -> new Unreadable(new Reason.Binary()));
  }
}
