package org.hashiya.ui.terms;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Status;
import org.hashiya.lexicon.term.Term;
import org.hashiya.ui.text.Messages;

/** The English of an entry in a line: what may be used, then what may not, struck out. */
final class Renderings extends HBox {
  private static final double LEAST = 70;

  private final Messages messages;
  private final Label usable = new Label();
  private final Label forbidden = new Label();

  Renderings(Messages messages) {
    super();
    this.messages = messages;
    getStyleClass().add("terms-english");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    forbidden.getStyleClass().add("forbidden");
    forbidden.setMinWidth(LEAST);
    forbidden.managedProperty().bind(forbidden.visibleProperty());
    getChildren().addAll(usable, forbidden);
  }

  void show(Concept concept) {
    usable.setText(
        concept.renderings().stream().map(this::named).collect(Collectors.joining(", ")));
    List<Term> refused = concept.forbidden();
    forbidden.setVisible(!refused.isEmpty());
    forbidden.setText(refused.stream().map(Term::text).collect(Collectors.joining(", ")));
    forbidden.setAccessibleText(
        refused.isEmpty() ? "" : messages.say("terms.not", forbidden.getText()));
  }

  private String named(Term term) {
    return term.status() == Status.SUPERSEDED
        ? term.text() + " (" + messages.name("terms.status", Status.SUPERSEDED) + ")"
        : term.text();
  }
}
