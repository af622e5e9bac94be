package org.hashiya.exchange.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.Position;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.Refusal;

/** The rows of a CSV file as RFC 4180 has them, whatever ends its lines. */
final class CsvRows {
  private static final int END = -1;
  private static final char QUOTE = '"';

  private final Reader text;
  private final char delimiter;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int line = 1;
  private int ahead;

  CsvRows(Reader text, char delimiter) throws IOException {
    this.text = text;
    this.delimiter = delimiter;
    ahead = text.read();
  }

  List<List<String>> read() throws IOException, Refusal {
    while (ahead != END) {
      row.add(ahead == QUOTE ? quoted() : bare());
      if (ahead == delimiter) {
        next();
        if (ahead == END) {
          row.add("");
        }
      } else {
        endRow();
      }
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  private void endRow() throws IOException, Refusal {
    if (ahead == '\r') {
      next();
    }
    if (ahead == '\n') {
      next();
    }
    line++;
    rows.add(row);
    row = new ArrayList<>();
    Progress.stopIfAsked();
  }

  private String bare() throws IOException {
    StringBuilder cell = new StringBuilder();
    while (ahead != END && ahead != delimiter && ahead != '\r' && ahead != '\n') {
      cell.append((char) ahead);
      next();
    }
    return cell.toString();
  }

  /** Two quotes within quotes are one. */
  private String quoted() throws IOException, Refusal {
    int begin = line;
    StringBuilder cell = new StringBuilder();
    next();
    while (true) {
      if (ahead == END) {
        throw new Refusal(new Fault.Malformed(new Position(begin, 0), "a quote is open"));
      }
      if (ahead == QUOTE) {
        next();
        if (ahead != QUOTE) {
          // What stands between the quote and the next cell is kept, as spreadsheets do.
          return cell.append(bare()).toString();
        }
      }
      line += ahead == '\n' ? 1 : 0;
      cell.append((char) ahead);
      next();
    }
  }

  private void next() throws IOException {
    ahead = text.read();
  }
}
