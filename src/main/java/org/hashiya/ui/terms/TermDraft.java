package org.hashiya.ui.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Detail;
import org.hashiya.lexicon.term.Status;
import org.hashiya.lexicon.term.Term;
import org.hashiya.library.KeptConcept;

/** An entry while it is being written. What the form does not show of it stays as it is. */
public final class TermDraft {
  final ObservableList<Line> arabic = FXCollections.observableArrayList();
  final ObservableList<Line> english = FXCollections.observableArrayList();
  final StringProperty field = new SimpleStringProperty("");
  final StringProperty definition = new SimpleStringProperty("");
  final StringProperty note = new SimpleStringProperty("");
  final StringProperty example = new SimpleStringProperty("");
  private final Optional<KeptConcept> base;

  /** A term while it is being written. */
  static final class Line {
    final StringProperty text;
    final ObjectProperty<Status> status;
    private final Optional<Term> base;
    private final Locale language;

    private Line(Optional<Term> base, Locale language, String text, Status status) {
      this.base = base;
      this.language = language;
      this.text = new SimpleStringProperty(text);
      this.status = new SimpleObjectProperty<>(status);
    }

    static Line of(Term term) {
      return new Line(Optional.of(term), term.language(), term.text(), term.status());
    }

    static Line empty(Locale language, Status status) {
      return new Line(Optional.empty(), language, "", status);
    }

    private boolean isBlank() {
      return text.get().isBlank();
    }

    private Term term() {
      List<Detail> details = base.map(Term::details).orElse(List.of());
      return new Term(language, text.get().strip(), status.get(), details);
    }
  }

  private TermDraft(Optional<KeptConcept> base) {
    this.base = base;
  }

  /** A new entry, with what is known of it already. */
  static TermDraft begun(String arabic, String english) {
    TermDraft draft = new TermDraft(Optional.empty());
    draft.arabic.add(Line.empty(Concept.ARABIC, Status.UNMARKED));
    draft.english.add(Line.empty(Concept.ENGLISH, Status.PREFERRED));
    draft.arabic.getFirst().text.set(arabic);
    draft.english.getFirst().text.set(english);
    return draft;
  }

  /** An entry that is there. */
  static TermDraft of(KeptConcept kept) {
    TermDraft draft = new TermDraft(Optional.of(kept));
    Concept concept = kept.concept();
    concept.terms(Concept.ARABIC).map(Line::of).forEach(draft.arabic::add);
    concept.terms(Concept.ENGLISH).map(Line::of).forEach(draft.english::add);
    draft.field.set(concept.detail(Detail.FIELD));
    draft.definition.set(concept.detail(Detail.DEFINITION));
    draft.note.set(concept.detail(Detail.NOTE));
    draft.example.set(
        concept.terms().stream()
            .map(t -> t.detail(Detail.EXAMPLE))
            .filter(e -> !e.isEmpty())
            .findFirst()
            .orElse(""));
    return draft;
  }

  Optional<KeptConcept> base() {
    return base;
  }

  void addArabic() {
    arabic.add(Line.empty(Concept.ARABIC, Status.UNMARKED));
  }

  void addEnglish() {
    english.add(Line.empty(Concept.ENGLISH, Status.ADMITTED));
  }

  /** Whether it has an Arabic term and an English one. */
  boolean isWhole() {
    return arabic.stream().anyMatch(l -> !l.isBlank())
        && english.stream().anyMatch(l -> !l.isBlank());
  }

  /** The entry as it is written by now; empty where it is not whole. */
  Optional<Concept> concept() {
    if (!isWhole()) {
      return Optional.empty();
    }
    List<Term> terms = new ArrayList<>();
    arabic.stream().filter(l -> !l.isBlank()).map(Line::term).forEach(terms::add);
    terms.set(0, withExample(terms.getFirst()));
    english.stream().filter(l -> !l.isBlank()).map(Line::term).forEach(terms::add);
    base.ifPresent(kept ->
        kept.concept().terms().stream().filter(t -> !isShown(t.language())).forEach(terms::add));
    List<Detail> details = new ArrayList<>(base.map(b -> b.concept().details()).orElse(List.of()));
    replace(details, Detail.FIELD, field.get());
    replace(details, Detail.DEFINITION, definition.get());
    replace(details, Detail.NOTE, note.get());
    return Optional.of(new Concept(base.map(b -> b.concept().id()).orElse(""), details, terms));
  }

  private Term withExample(Term term) {
    boolean isElsewhere =
        base.isPresent()
            && base.get().concept().terms().stream()
                .anyMatch(t -> t.detail(Detail.EXAMPLE).equals(example.get()));
    if (isElsewhere && !example.get().isBlank()) {
      return term;
    }
    List<Detail> details = new ArrayList<>(term.details());
    replace(details, Detail.EXAMPLE, example.get());
    return new Term(term.language(), term.text(), term.status(), details);
  }

  private static boolean isShown(Locale language) {
    String code = language.getLanguage();
    return code.equals(Concept.ARABIC.getLanguage()) || code.equals(Concept.ENGLISH.getLanguage());
  }

  /** Puts another text in the place of the first detail of a category. */
  private static void replace(List<Detail> details, String category, String text) {
    for (int i = 0; i < details.size(); i++) {
      Detail detail = details.get(i);
      if (detail.category().equals(category)) {
        if (text.isBlank()) {
          details.remove(i);
        } else if (!text.strip().equals(detail.text())) {
          details.set(i, new Detail(category, text.strip(), detail.language(), detail.parts()));
        }
        return;
      }
    }
    if (!text.isBlank()) {
      details.add(new Detail(category, text.strip()));
    }
  }
}
