package org.hashiya.exchange.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.IncomingFile;
import org.hashiya.exchange.OutgoingFile;
import org.hashiya.exchange.Position;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.ReadResult;
import org.hashiya.exchange.Refusal;
import org.hashiya.exchange.WriteResult;
import org.hashiya.lexicon.term.Concept;

/** Term bases as Excel sheets. */
public final class Xlsx {
  /** More than a sheet of a million rows unpacks to; a file that says more is made to do harm. */
  private static final long LARGEST = 1L << 29;

  private static final double WIDTH = 28;
  private static final Position UNKNOWN = new Position(1, 0);

  private Xlsx() {}

  /** Reads the first sheet that is not empty. */
  public static ReadResult<List<Concept>> read(Path file, Progress progress) {
    return IncomingFile.read(file, progress, _ -> SheetReader.read(rows(file)));
  }

  /** Writes a file, in one step; it holds everything. */
  public static WriteResult write(Path file, List<Concept> concepts, Progress progress) {
    return OutgoingFile.write(
        file,
        out -> {
          UndatedBook.write(out, book -> fill(book, SheetWriter.rows(concepts), progress));
          return new WriteResult.Written(concepts.size(), List.of());
        });
  }

  private static List<List<String>> rows(Path file) throws IOException, Refusal {
    checkSize(file);
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
      for (Sheet sheet : book.getSheets().toList()) {
        List<List<String>> rows = rows(sheet);
        if (!rows.isEmpty()) {
          return rows;
        }
      }
      return List.of();
    } catch (RuntimeException e) {
      // The library says in this way that the parts of the file do not fit together.
      throw new Refusal(new Fault.Malformed(UNKNOWN, String.valueOf(e.getMessage())));
    }
  }

  private static void checkSize(Path file) throws IOException, Refusal {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.stream().mapToLong(e -> Math.max(0, e.getSize())).sum() > LARGEST) {
        throw new Refusal(new Fault.Malformed(UNKNOWN, "unpacks to more than " + LARGEST));
      }
    } catch (ZipException e) {
      String start = Files.size(file) > 8 && isOldExcel(file) ? "xls" : "";
      throw new Refusal(new Fault.OtherFormat(UNKNOWN, start));
    }
  }

  private static boolean isOldExcel(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return ReadableWorkbook.isOLE2Header(in.readNBytes(8));
    }
  }

  private static List<List<String>> rows(Sheet sheet) throws IOException, Refusal {
    List<List<String>> rows = new ArrayList<>();
    try (Stream<Row> all = sheet.openStream()) {
      for (Row row : (Iterable<Row>) all::iterator) {
        Progress.stopIfAsked();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
          cells.add(row.getCellText(i));
        }
        if (cells.stream().anyMatch(c -> !c.isBlank())) {
          rows.add(cells);
        }
      }
    }
    return rows;
  }

  private static void fill(Workbook book, List<List<String>> rows, Progress progress)
      throws Refusal {
    Worksheet sheet = book.newWorksheet("Terms");
    List<String> heading = rows.getFirst();
    for (int column = 0; column < heading.size(); column++) {
      sheet.width(column, WIDTH);
      sheet.style(0, column).bold().set();
    }
    sheet.freezePane(0, 1);
    for (int r = 0; r < rows.size(); r++) {
      Progress.stopIfAsked();
      List<String> row = rows.get(r);
      for (int column = 0; column < row.size(); column++) {
        if (!row.get(column).isEmpty()) {
          sheet.value(r, column, row.get(column));
          if (heading.get(column).toLowerCase(Locale.ROOT).startsWith("ar")) {
            sheet.style(r, column).horizontalAlignment("right").set();
          }
        }
      }
      progress.at((r + 1.0) / rows.size());
    }
  }
}
