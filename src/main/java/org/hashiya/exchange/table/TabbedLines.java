package org.hashiya.exchange.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.Refusal;
import org.hashiya.exchange.StrictReader;

/**
 * Lines of cells with tabs between them, as simple formats have them: no quotes, no line breaks.
 */
final class TabbedLines {
  private TabbedLines() {}

  /** All lines, those of comments and empty ones included, each with its cells. */
  static List<List<String>> read(InputStream in) throws IOException, Refusal {
    List<List<String>> lines = new ArrayList<>();
    BufferedReader text = new BufferedReader(new StrictReader(in, Csv.charset(in)));
    try {
      for (String line = text.readLine(); line != null; line = text.readLine()) {
        Progress.stopIfAsked();
        lines.add(Arrays.asList(line.split("\t", -1)));
      }
    } catch (StrictReader.NotInEncoding e) {
      throw new Refusal(new Fault.WrongEncoding(e.at()));
    }
    return lines;
  }

  /** A line; white space that would part cells or lines becomes a space. */
  static byte[] line(List<String> cells) {
    String line =
        String.join("\t", cells.stream().map(c -> c.replaceAll("[\\t\\n\\r]+", " ")).toList());
    return (line + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
