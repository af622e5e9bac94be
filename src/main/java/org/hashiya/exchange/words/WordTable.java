package org.hashiya.exchange.words;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hashiya.exchange.OutgoingFile;
import org.hashiya.exchange.WriteResult;

/**
 * Saved words as a table, one a line, under a line of headings. Columns: lemma, grammar, form,
 * gloss, sentence, source, day saved (ISO 8601), notes, key.
 */
public enum WordTable {
  /**
   * As RFC 4180 has it. It begins with a byte order mark, without which spreadsheets take Arabic
   * for Latin letters.
   */
  CSV("\uFEFF", ",", "\r\n") {
    @Override
    String cell(String value) {
      boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      String text = harmless(value);
      return plain && text.equals(value) ? value : '"' + text.replace("\"", "\"\"") + '"';
    }
  },

  /** Tabs between the columns; line breaks and tabs inside a value become spaces. */
  TSV("", "\t", "\n") {
    @Override
    String cell(String value) {
      return value.replaceAll("[\\t\\r\\n]+", " ");
    }
  };

  /** What a spreadsheet would compute, did a text begin with it. */
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

  /** How many columns there are. */
  public static final int COLUMNS = 9;

  private final String head;
  private final String separator;
  private final String lineEnd;

  WordTable(String head, String separator, String lineEnd) {
    this.head = head;
    this.separator = separator;
    this.lineEnd = lineEnd;
  }

  abstract String cell(String value);

  /**
   * The whole table.
   *
   * @param headings one for each column
   * @param zone decides on which day a word was saved
   */
  public String of(List<String> headings, List<WordCard> words, ZoneId zone) {
    if (headings.size() != COLUMNS) {
      throw new IllegalArgumentException("no headings of these columns: " + headings);
    }
    return Stream.concat(Stream.of(headings), words.stream().map(word -> cells(word, zone)))
        .map(cells -> cells.stream().map(this::cell).collect(Collectors.joining(separator)))
        .collect(Collectors.joining(lineEnd, head, lineEnd));
  }

  /** Writes the whole table; the file is replaced as a whole or stays as it was. */
  public WriteResult write(Path file, List<String> headings, List<WordCard> words, ZoneId zone) {
    String table = of(headings, words, zone);
    return OutgoingFile.write(
        file,
        out -> {
          out.write(table.getBytes(StandardCharsets.UTF_8));
          return new WriteResult.Written(words.size(), List.of());
        });
  }

  private static List<String> cells(WordCard word, ZoneId zone) {
    return List.of(
        word.lemma(),
        word.grammar(),
        word.form(),
        word.gloss(),
        word.sentence(),
        word.source(),
        LocalDate.ofInstant(word.saved(), zone).toString(),
        word.notes(),
        word.key());
  }

  /** Text from a page must stay text in a spreadsheet. */
  private static String harmless(String value) {
    return FORMULA.matcher(value).matches() ? "'" + value : value;
  }
}
