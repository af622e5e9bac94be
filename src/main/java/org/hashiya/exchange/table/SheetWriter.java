package org.hashiya.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Term;

/**
 * Concepts as rows. The first terms of all languages stand in the first row, the second ones in the
 * second: what a person sees side by side belongs to one meaning. Holds everything.
 */
final class SheetWriter {
  private SheetWriter() {}

  /** The heading and the rows. */
  static List<List<String>> rows(List<Concept> concepts) {
    Columns columns = new Columns(concepts);
    Set<String> ids = new HashSet<>();
    concepts.forEach(c -> ids.add(c.id()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(columns.list().stream().map(Labels::of).toList());
    int free = 1;
    for (Concept concept : concepts) {
      String id = concept.id();
      while (id.isEmpty()) {
        String next = String.valueOf(free++);
        id = ids.add(next) ? next : "";
      }
      rows.addAll(rows(columns, id, concept));
    }
    return rows;
  }

  private static List<List<String>> rows(Columns columns, String id, Concept concept) {
    Map<Locale, List<Term>> left = new HashMap<>();
    concept.terms().forEach(t -> left.computeIfAbsent(t.language(), _ -> new ArrayList<>()).add(t));
    List<List<String>> rows = new ArrayList<>();
    while (left.values().stream().anyMatch(terms -> !terms.isEmpty())) {
      Map<Locale, Term> side = new HashMap<>();
      left.forEach((language, terms) -> {
        if (!terms.isEmpty()) {
          side.put(language, terms.removeFirst());
        }
      });
      rows.add(columns.row(id, concept, side, rows.isEmpty()));
    }
    return rows;
  }
}
