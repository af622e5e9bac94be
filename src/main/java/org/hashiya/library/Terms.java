package org.hashiya.library;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Detail;
import org.hashiya.lexicon.term.Status;
import org.hashiya.lexicon.term.Term;
import org.hashiya.text.Folding;
import org.jspecify.annotations.Nullable;

/** The person's own term base. */
public final class Terms {
  private final Sql sql;
  private final Clock clock;

  Terms(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** All entries, the oldest first. */
  public List<KeptConcept> list() {
    return read("");
  }

  public Optional<KeptConcept> find(long id) {
    return read("WHERE concept.id = " + id).stream().findFirst();
  }

  /** The entries with a term that is spelled like this, whatever its vowels and hamzas. */
  public List<KeptConcept> spelled(String term) {
    return sql
        .list(
            "SELECT DISTINCT concept FROM concept_term WHERE key = ? ORDER BY concept",
            Row::number,
            Folding.key(term))
        .stream()
        .flatMap(id -> find(id).stream())
        .toList();
  }

  /**
   * Keeps an entry.
   *
   * @param id of the entry whose place it takes; empty for a new one
   * @return its id
   */
  public long keep(Optional<Long> id, Concept concept) {
    long kept =
        sql.insert(
            Subject.TERMS,
            """
            INSERT INTO concept (id, name, changed) VALUES (?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, changed = excluded.changed
            """,
            id,
            concept.id(),
            clock.instant());
    long number = id.orElse(kept);
    sql.change(Subject.TERMS, "DELETE FROM concept_term WHERE concept = ?", number);
    sql.change(Subject.TERMS, "DELETE FROM concept_detail WHERE concept = ?", number);
    DetailRows details = new DetailRows(sql, number);
    details.insert(null, concept.details());
    for (int i = 0; i < concept.terms().size(); i++) {
      Term term = concept.terms().get(i);
      sql.change(
          Subject.TERMS,
          "INSERT INTO concept_term VALUES (?, ?, ?, ?, ?, ?)",
          number,
          i,
          term.language(),
          term.text(),
          Folding.key(term.text()),
          term.status());
      details.insert(i, term.details());
    }
    return number;
  }

  public void remove(long id) {
    sql.change(Subject.TERMS, "DELETE FROM concept WHERE id = ?", id);
  }

  private List<KeptConcept> read(String where) {
    Map<Long, Draft> drafts = new LinkedHashMap<>();
    sql.each(
        "SELECT id, name FROM concept " + where + " ORDER BY id",
        row -> drafts.put(row.number(), new Draft(row.text())));
    sql.each(
        "SELECT concept, language, text, status FROM concept_term"
            + " JOIN concept ON concept.id = concept "
            + where
            + " ORDER BY concept, position",
        row -> draft(drafts, row).terms.add(new DraftTerm(row)));
    sql.each(
        "SELECT concept, term, depth, language, category, text FROM concept_detail"
            + " JOIN concept ON concept.id = concept "
            + where
            + " ORDER BY concept, position",
        row -> draft(drafts, row).addDetail(row));
    List<KeptConcept> kept = new ArrayList<>();
    drafts.forEach((id, draft) -> draft.concept().ifPresent(c -> kept.add(new KeptConcept(id, c))));
    return kept;
  }

  private static Draft draft(Map<Long, Draft> drafts, Row row) throws SQLException {
    return Objects.requireNonNull(drafts.get(row.number()));
  }

  /** A concept while its rows are read. */
  private static final class Draft {
    private final String name;
    private final List<DraftTerm> terms = new ArrayList<>();
    private final List<DraftDetail> details = new ArrayList<>();

    Draft(String name) {
      this.name = name;
    }

    void addDetail(Row row) throws SQLException {
      Optional<Long> term = row.someNumber();
      List<DraftDetail> into = term.map(t -> terms.get(Math.toIntExact(t)).details).orElse(details);
      for (int depth = row.count(); depth > 0; depth--) {
        into = into.getLast().parts;
      }
      into.add(new DraftDetail(row));
    }

    /** Empty where a damaged file has kept the entry but not its terms. */
    Optional<Concept> concept() {
      return terms.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Concept(
                  name,
                  details.stream().map(DraftDetail::detail).toList(),
                  terms.stream().map(DraftTerm::term).toList()));
    }
  }

  private static final class DraftTerm {
    private final Locale language;
    private final String text;
    private final Status status;
    private final List<DraftDetail> details = new ArrayList<>();

    DraftTerm(Row row) throws SQLException {
      language = row.language();
      text = row.text();
      status = row.constant(Status.class);
    }

    Term term() {
      return new Term(language, text, status, details.stream().map(DraftDetail::detail).toList());
    }
  }

  private static final class DraftDetail {
    private final Optional<Locale> language;
    private final String category;
    private final String text;
    private final List<DraftDetail> parts = new ArrayList<>();

    DraftDetail(Row row) throws SQLException {
      String tag = row.text();
      language = tag.isEmpty() ? Optional.empty() : Optional.of(Locale.forLanguageTag(tag));
      category = row.text();
      text = row.text();
    }

    Detail detail() {
      return new Detail(category, text, language, parts.stream().map(DraftDetail::detail).toList());
    }
  }

  /** Writes details in the order in which they are read again. */
  private static final class DetailRows {
    private final Sql sql;
    private final long concept;
    private int position;

    DetailRows(Sql sql, long concept) {
      this.sql = sql;
      this.concept = concept;
    }

    void insert(@Nullable Integer term, List<Detail> details) {
      insert(term, 0, details);
    }

    private void insert(@Nullable Integer term, int depth, List<Detail> details) {
      for (Detail detail : details) {
        sql.change(
            Subject.TERMS,
            "INSERT INTO concept_detail VALUES (?, ?, ?, ?, ?, ?, ?)",
            concept,
            position++,
            term,
            depth,
            detail.language().map(Locale::toLanguageTag).orElse(""),
            detail.category(),
            detail.text());
        insert(term, depth + 1, detail.parts());
      }
    }
  }
}
