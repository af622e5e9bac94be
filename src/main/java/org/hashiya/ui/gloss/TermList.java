package org.hashiya.ui.gloss;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hashiya.gloss.TermMatch;
import org.hashiya.lexicon.term.Detail;
import org.hashiya.lexicon.term.Term;
import org.hashiya.ui.control.ArabicPhrase;
import org.hashiya.ui.control.Pool;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.text.Messages;

/**
 * The terms and names that the word is a part of: the person's own first, with what they forbid,
 * then the longest first.
 */
final class TermList extends VBox {
  private final Pool<Row> rows;

  TermList(Consumer<String> lookUp, Messages messages) {
    rows = new Pool<>(getChildren(), () -> new Row(lookUp, messages));
    rows.stock(1);
    setId("margin-terms");
    getStyleClass().add("terms");
    managedProperty().bind(visibleProperty());
  }

  void show(List<TermMatch> terms) {
    rows.begin();
    for (TermMatch term : terms) {
      rows.next().show(term);
    }
    rows.end();
    setVisible(!terms.isEmpty());
  }

  private static final class Row extends VBox {
    private final Messages messages;
    private final ArabicPhrase citation;
    private final English english = new English("term-gloss");
    private final Label own = new Label();
    private final Label forbidden = new Label();
    private final Prose note = new Prose("term-note");

    Row(Consumer<String> lookUp, Messages messages) {
      this.messages = messages;
      citation = new ArabicPhrase(lookUp);
      getStyleClass().add("term");
      own.getStyleClass().addAll("tag", "own-badge");
      forbidden.getStyleClass().add("forbidden");
      getChildren().addAll(own, citation, english, forbidden, note);
      getChildren().forEach(child -> child.managedProperty().bind(child.visibleProperty()));
    }

    void show(TermMatch term) {
      own.setVisible(term.isOwn());
      own.setText(term.isOwn() ? messages.say("terms.own") : "");
      citation.show(term.citation());
      english.setText(
          term.senses().stream()
              .map(sense -> String.join(", ", sense.glosses()))
              .collect(Collectors.joining("; ")));
      String refused =
          term.own().stream()
              .flatMap(concept -> concept.forbidden().stream())
              .map(Term::text)
              .distinct()
              .collect(Collectors.joining(", "));
      forbidden.setVisible(!refused.isEmpty());
      forbidden.setText(refused);
      forbidden.setAccessibleText(refused.isEmpty() ? "" : messages.say("terms.not", refused));
      String remark =
          term.own().stream()
              .map(concept -> concept.detail(Detail.NOTE))
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(" "));
      note.setVisible(!remark.isEmpty());
      note.show(remark, messages.language().orientation());
    }
  }
}
