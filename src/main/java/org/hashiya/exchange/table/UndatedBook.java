package org.hashiya.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.hashiya.exchange.Refusal;

/** A book of Excel sheets without a date: the same content gives the same bytes. */
public final class UndatedBook {
  private static final Pattern CREATED =
      Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

  private UndatedBook() {}

  /** Fills the book with sheets; it need not be finished. */
  @FunctionalInterface
  public interface Content {
    void fill(Workbook book) throws IOException, Refusal;
  }

  /** Writes a book; the stream stays open. */
  public static void write(OutputStream out, Content content) throws IOException, Refusal {
    Path dated = Files.createTempFile("hashiya-", ".xlsx");
    try {
      try (OutputStream file = Files.newOutputStream(dated)) {
        Workbook book = new Workbook(file, "Hashiya", null);
        content.fill(book);
        book.finish();
      }
      copyWithoutDate(dated, out);
    } finally {
      Files.deleteIfExists(dated);
    }
  }

  /** The library dates every file; the same content shall give the same bytes. */
  private static void copyWithoutDate(Path dated, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipFile in = new ZipFile(dated.toFile())) {
      for (ZipEntry entry : in.stream().toList()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(copy);
        byte[] content = in.getInputStream(entry).readAllBytes();
        zip.write(
            entry.getName().equals("docProps/core.xml")
                ? CREATED
                    .matcher(new String(content, StandardCharsets.UTF_8))
                    .replaceAll("")
                    .getBytes(StandardCharsets.UTF_8)
                : content);
      }
    }
    zip.finish();
  }
}
