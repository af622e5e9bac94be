package org.hashiya.ui.gloss;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.hashiya.gloss.TermMatch;
import org.hashiya.ui.control.ArabicPhrase;
import org.hashiya.ui.control.Pool;

/** The terms and names that the word is a part of, longest first. */
final class TermList extends VBox {
  private final Pool<Row> rows;

  TermList(Consumer<String> lookUp) {
    rows = new Pool<>(getChildren(), () -> new Row(lookUp));
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
    private final ArabicPhrase citation;
    private final English english = new English("term-gloss");

    Row(Consumer<String> lookUp) {
      citation = new ArabicPhrase(lookUp);
      getStyleClass().add("term");
      getChildren().addAll(citation, english);
    }

    void show(TermMatch term) {
      citation.show(term.citation());
      english.setText(
          term.senses().stream()
              .map(sense -> String.join(", ", sense.glosses()))
              .collect(Collectors.joining("; ")));
    }
  }
}
