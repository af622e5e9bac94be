package org.hashiya.importing.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.hashiya.article.Source;
import org.hashiya.importing.Decoder;
import org.hashiya.importing.FileContent;
import org.hashiya.importing.ImportResult;
import org.hashiya.importing.ImportResult.Unreadable;
import org.hashiya.importing.Progress;
import org.hashiya.importing.Reason;
import org.hashiya.importing.TextImporter;
import org.hashiya.importing.page.PageArticle;

/**
 * Brings in documents of every kind that is known here, whatever they are called. Ends early, with
 * {@link Reason.Cancelled}, when its thread is interrupted. Without state.
 */
public final class FileImporter {
  /** Locked Word documents stand in an old kind of archive, under this name in UTF-16. */
  private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private final TextImporter texts = new TextImporter();

  /** Reads a file; its name stands for its publisher where it names none. */
  public ImportResult fromFile(Path file) {
    return fromFile(file, Progress.NONE);
  }

  /** As {@link #fromFile(Path)}, for files that may take long. */
  public ImportResult fromFile(Path file, Progress progress) {
    return switch (FileContent.of(file)) {
      case FileContent.Unreadable(Reason reason) -> new Unreadable(reason);
      case FileContent.Bytes(byte[] bytes) ->
          fromBytes(bytes, FileContent.sourceOf(file), "", progress);
    };
  }

  /**
   * Reads a document that is already in memory, such as one fetched from the web.
   *
   * @param source what is known of its origin
   * @param charset the name of the encoding that the sender declares; empty if it declares none
   */
  public ImportResult fromBytes(byte[] bytes, Source source, String charset, Progress progress) {
    try {
      return switch (Format.of(bytes)) {
        case PDF -> Pdf.read(bytes, source, progress).finish();
        case ZIP -> fromArchive(bytes, source, progress);
        case OLE ->
            new Unreadable(isLocked(bytes) ? new Reason.PasswordProtected() : new Reason.OldWord());
        case RTF -> new Unreadable(new Reason.OldWord());
        case FEED -> new Unreadable(new Reason.Feed());
        case HTML -> PageArticle.of(bytes, charset, source);
        case OTHER -> fromText(bytes, source);
      };
    } catch (RefusedException e) {
      return new Unreadable(e.reason());
    } catch (IOException e) {
      return new Unreadable(new Reason.Damaged(String.valueOf(e.getMessage())));
    }
  }

  private ImportResult fromArchive(byte[] bytes, Source source, Progress progress)
      throws IOException {
    Archive archive =
        Archive.unpack(bytes, part -> WordDocument.isWanted(part) || Epub.isWanted(part));
    if (archive.has(WordDocument.TEXT)) {
      return WordDocument.read(archive, source).finish();
    }
    return archive.has(Epub.CONTAINER)
        ? Epub.read(archive, source, progress).finish()
        : new Unreadable(new Reason.Binary());
  }

  private ImportResult fromText(byte[] bytes, Source source) {
    Optional<String> text = Decoder.decode(bytes);
    return text.isPresent() && Subtitles.isLikely(text.get())
        ? Subtitles.read(text.get(), source).finish()
        : texts.fromBytes(bytes, source);
  }

  private static boolean isLocked(byte[] bytes) {
    for (int at = 0; at + LOCKED.length <= bytes.length; at++) {
      if (Arrays.equals(bytes, at, at + LOCKED.length, LOCKED, 0, LOCKED.length)) {
        return true;
      }
    }
    return false;
  }
}
