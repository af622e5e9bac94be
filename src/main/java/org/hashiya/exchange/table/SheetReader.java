package org.hashiya.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.Loss;
import org.hashiya.exchange.Losses;
import org.hashiya.exchange.ReadResult;
import org.hashiya.exchange.Refusal;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Detail;
import org.hashiya.text.Arabic;

/** Rows to concepts, whoever made the table. */
final class SheetReader {
  private final List<Column> columns;
  private final Losses losses;
  private final List<Concept> concepts = new ArrayList<>();
  private Gathering gathering = new Gathering("");

  SheetReader(List<Column> columns, Losses losses) {
    this.columns = columns;
    this.losses = losses;
  }

  /**
   * Reads a table whose first row is a heading, or that has an Arabic and another column.
   *
   * @throws Refusal if there is nothing in it, or no column of Arabic or of English
   */
  static ReadResult<List<Concept>> read(List<List<String>> rows) throws Refusal {
    if (rows.isEmpty()) {
      throw new Refusal(new Fault.Empty());
    }
    List<Column> columns = rows.getFirst().stream().map(Labels::column).toList();
    boolean headed = columns.stream().anyMatch(Column.Words.class::isInstance);
    if (!headed) {
      columns = byScript(rows.getFirst());
    }
    for (Locale needed : List.of(Concept.ARABIC, Concept.ENGLISH)) {
      if (columns.stream().noneMatch(c -> holds(c, needed))) {
        throw new Refusal(new Fault.MissingColumn(needed));
      }
    }
    Losses losses = new Losses();
    SheetReader reader = new SheetReader(columns, losses);
    rows.stream().skip(headed ? 1 : 0).forEach(reader::row);
    List<Concept> concepts = reader.concepts();
    if (concepts.isEmpty()) {
      throw new Refusal(new Fault.Empty());
    }
    return new ReadResult.Read<>(concepts, losses.list());
  }

  private static boolean holds(Column column, Locale language) {
    return column instanceof Column.Words(Locale its)
        && its.getLanguage().equals(language.getLanguage());
  }

  /** Without a heading: the first Arabic cell, the first other one, and remarks. */
  private static List<Column> byScript(List<String> row) {
    List<Column> columns = new ArrayList<>();
    for (String cell : row) {
      Locale language =
          cell.chars().anyMatch(c -> Arabic.isLetter((char) c)) ? Concept.ARABIC : Concept.ENGLISH;
      boolean taken = columns.stream().anyMatch(c -> holds(c, language));
      columns.add(
          taken || cell.isBlank()
              ? new Column.ConceptDetail(List.of(Detail.NOTE))
              : new Column.Words(language));
    }
    return columns;
  }

  /** Takes a row. */
  void row(List<String> cells) {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    String name = name(cells);
    if (name.isEmpty() || !name.equals(gathering.name())) {
      finish();
      gathering = new Gathering(name);
    }
    for (Locale language : languages()) {
      term(language, cells);
    }
    gathering.addDetails(details(cells, Optional.empty(), false));
    for (Locale language : languages()) {
      gathering.addDetails(details(cells, Optional.of(language), true));
    }
  }

  /** The concepts of all rows. */
  List<Concept> concepts() {
    finish();
    return concepts;
  }

  private void finish() {
    if (gathering.isEmpty()) {
      return;
    }
    gathering
        .concept(isNamed() ? gathering.name() : "")
        .ifPresentOrElse(concepts::add, () -> losses.add(Loss.What.WITHOUT_TERM));
    gathering = new Gathering("");
  }

  private List<Locale> languages() {
    return columns.stream()
        .filter(Column.Words.class::isInstance)
        .map(c -> ((Column.Words) c).language())
        .distinct()
        .toList();
  }

  /** What rows of one concept share: its name or, in tables without names, its Arabic. */
  private String name(List<String> cells) {
    Stream<String> arabic =
        languages().stream()
            .filter(language -> holds(new Column.Words(language), Concept.ARABIC))
            .flatMap(language -> matching(cells, new Column.Words(language)).stream());
    Stream<String> ids = matching(cells, new Column.Id()).stream();
    return (isNamed() ? ids : arabic).findFirst().orElse("");
  }

  private boolean isNamed() {
    return columns.contains(new Column.Id());
  }

  private List<String> matching(List<String> cells, Column column) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      if (columns.get(i).equals(column) && !cells.get(i).isBlank()) {
        found.add(cells.get(i).strip());
      }
    }
    return found;
  }

  private void term(Locale language, List<String> cells) {
    String status = "";
    List<String> words = matching(cells, new Column.Words(language));
    DetailCells details = new DetailCells(Optional.empty());
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      switch (columns.get(i)) {
        case Column.TermStatus(Locale its) when same(its, language) -> status = cells.get(i);
        case Column.TermDetail(Locale its, List<String> path) when same(its, language) ->
            details.add(path, cells.get(i));
        default -> {}
      }
    }
    if (words.isEmpty()) {
      gathering.addDetails(details.details()); // of a term that is not there
      return;
    }
    for (String text : words) {
      gathering.addTerm(language, text, status.strip(), details.details());
    }
  }

  private List<Detail> details(List<String> cells, Optional<Locale> language, boolean ofLanguage) {
    DetailCells details = new DetailCells(language);
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      switch (columns.get(i)) {
        case Column.ConceptDetail(List<String> path) when !ofLanguage ->
            details.add(path, cells.get(i).strip());
        case Column.LanguageDetail(Locale its, List<String> path)
            when ofLanguage && same(its, language.orElseThrow()) ->
            details.add(path, cells.get(i).strip());
        default -> {}
      }
    }
    return details.details();
  }

  /** A column "status" may say en where the terms are en-GB, but ar-SY is not ar-EG. */
  private boolean same(Locale column, Locale language) {
    return column.equals(language)
        || (column.getLanguage().equals(language.getLanguage()) && !languages().contains(column));
  }
}
