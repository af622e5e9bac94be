package org.hashiya.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Detail;
import org.hashiya.lexicon.term.Status;
import org.hashiya.lexicon.term.Term;

/** The columns that concepts need, and the cells of their rows. */
final class Columns {
  private final Map<Locale, List<Slot>> termSlots = new LinkedHashMap<>();
  private final Map<Locale, List<Slot>> languageSlots = new LinkedHashMap<>();
  private final List<Slot> conceptSlots = new ArrayList<>();

  /** Makes room for all of them. */
  Columns(List<Concept> concepts) {
    for (Concept concept : concepts) {
      Slot.widen(conceptSlots, of(concept, Optional.empty()));
      for (Locale language : concept.languages()) {
        List<Detail> ofLanguage = of(concept, Optional.of(language));
        Slot.widen(languageSlots.computeIfAbsent(language, _ -> new ArrayList<>()), ofLanguage);
      }
      for (Term term : concept.terms()) {
        Slot.widen(
            termSlots.computeIfAbsent(term.language(), _ -> new ArrayList<>()), term.details());
      }
    }
  }

  List<Locale> languages() {
    return List.copyOf(termSlots.keySet());
  }

  List<Column> list() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column.Id());
    termSlots.forEach((language, slots) -> {
      columns.add(new Column.Words(language));
      columns.add(new Column.TermStatus(language));
      Slot.paths(slots, List.of(), p -> columns.add(new Column.TermDetail(language, p)));
    });
    Slot.paths(conceptSlots, List.of(), p -> columns.add(new Column.ConceptDetail(p)));
    languageSlots.forEach((language, slots) ->
        Slot.paths(slots, List.of(), p -> columns.add(new Column.LanguageDetail(language, p))));
    return columns;
  }

  /**
   * A row.
   *
   * @param terms one of each language at most
   * @param first whether it is the first row of the concept, which says what belongs to it
   */
  List<String> row(String id, Concept concept, Map<Locale, Term> terms, boolean first) {
    List<String> cells = new ArrayList<>();
    cells.add(id);
    termSlots.forEach((language, slots) -> {
      Term term = terms.get(language);
      cells.add(term == null ? "" : term.text());
      cells.add(term == null ? "" : status(term.status()));
      Slot.cells(slots, term == null ? List.of() : term.details(), cells::add);
    });
    Slot.cells(conceptSlots, first ? of(concept, Optional.empty()) : List.of(), cells::add);
    languageSlots.forEach((language, slots) ->
        Slot.cells(slots, first ? of(concept, Optional.of(language)) : List.of(), cells::add));
    return cells;
  }

  private static List<Detail> of(Concept concept, Optional<Locale> language) {
    return concept.details().stream().filter(d -> d.language().equals(language)).toList();
  }

  private static String status(Status status) {
    return status == Status.UNMARKED ? "" : status.name().toLowerCase(Locale.ROOT);
  }
}
