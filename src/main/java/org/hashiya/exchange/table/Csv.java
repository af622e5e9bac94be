package org.hashiya.exchange.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.IncomingFile;
import org.hashiya.exchange.OutgoingFile;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.ReadResult;
import org.hashiya.exchange.Refusal;
import org.hashiya.exchange.StrictReader;
import org.hashiya.exchange.WriteResult;
import org.hashiya.lexicon.term.Concept;

/** Term bases as CSV: RFC 4180 in UTF-8, with the byte order mark that Excel needs. */
public final class Csv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What a bare cell cannot hold, or what other programs would take away from it. */
  private static final Pattern QUOTED = Pattern.compile("[,;\t\"\r\n]|^\\s|\\s$");

  /** As much as tells which sign parts the columns. */
  private static final int SAMPLE = 8192;

  private Csv() {}

  /** Reads a file with commas, semicolons or tabs, in UTF-8 or, with its mark, UTF-16. */
  public static ReadResult<List<Concept>> read(Path file, Progress progress) {
    return IncomingFile.read(file, progress, in -> SheetReader.read(rows(in)));
  }

  /** Writes a file, in one step; it holds everything. */
  public static WriteResult write(Path file, List<Concept> concepts, Progress progress) {
    return OutgoingFile.write(
        file,
        out -> {
          write(SheetWriter.rows(concepts), out, progress);
          return new WriteResult.Written(concepts.size(), List.of());
        });
  }

  private static void write(List<List<String>> rows, OutputStream out, Progress progress)
      throws IOException, Refusal {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    for (int i = 0; i < rows.size(); i++) {
      Progress.stopIfAsked();
      text.write(rows.get(i).stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
      progress.at((i + 1.0) / rows.size());
    }
    text.flush();
  }

  private static String cell(String text) {
    return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private static List<List<String>> rows(InputStream in) throws IOException, Refusal {
    BufferedReader text = new BufferedReader(new StrictReader(in, charset(in)));
    try {
      return new CsvRows(text, delimiter(text)).read();
    } catch (StrictReader.NotInEncoding e) {
      throw new Refusal(new Fault.WrongEncoding(e.at()));
    }
  }

  /** By its byte order mark, which is left behind. */
  static Charset charset(InputStream in) throws IOException {
    in.mark(3);
    byte[] start = in.readNBytes(3);
    in.reset();
    int first = start.length > 1 ? ((start[0] & 0xFF) << 8) | (start[1] & 0xFF) : 0;
    if (first == 0xFFFE || first == 0xFEFF) {
      in.skipNBytes(2);
      return first == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    if (first == 0xEFBB && start.length > 2 && (start[2] & 0xFF) == 0xBF) {
      in.skipNBytes(3);
    }
    return StandardCharsets.UTF_8;
  }

  /** The sign that occurs most in the first line, outside of quotes. */
  private static char delimiter(BufferedReader text) throws IOException {
    text.mark(SAMPLE);
    char[] sample = new char[SAMPLE];
    int length = Math.max(0, text.read(sample, 0, SAMPLE));
    text.reset();
    int[] counts = new int[3];
    boolean quoted = false;
    for (int i = 0; i < length && (quoted || sample[i] != '\n'); i++) {
      quoted ^= sample[i] == '"';
      int which = quoted ? -1 : ",;\t".indexOf(sample[i]);
      if (which >= 0) {
        counts[which]++;
      }
    }
    char most = ',';
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[",;\t".indexOf(most)] ? ",;\t".charAt(i) : most;
    }
    return most;
  }
}
