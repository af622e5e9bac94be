package org.hashiya.ui.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.hashiya.ui.control.ArabicWord;
import org.hashiya.ui.control.Pool;

/** A line of pieces in several scripts, in the direction of the interface. */
final class MixedLine extends FlowPane {
  private final Pool<Label> words = new Pool<>(Label::new);
  private final Pool<Label> letters = new Pool<>(MixedLine::arabicLabel);
  private final Pool<ArabicWord> arabic;

  MixedLine(Consumer<String> lookUp) {
    arabic = new Pool<>(() -> new ArabicWord(lookUp));
    getStyleClass().add("mixed-line");
    managedProperty().bind(visibleProperty());
  }

  /** Shows pieces; an empty line takes no room. */
  void show(List<Piece> pieces) {
    words.rewind();
    letters.rewind();
    arabic.rewind();
    List<Node> shown = new ArrayList<>();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Words(String text) -> shown.add(with(words.next(), text));
        case Piece.Letters(String text) -> shown.add(with(letters.next(), text));
        case Piece.Arabic(String text) -> {
          for (String part : text.split("\\s+", -1)) {
            shown.add(with(arabic.next(), part));
          }
        }
      }
    }
    if (!getChildren().equals(shown)) {
      getChildren().setAll(shown);
    }
    setVisible(!pieces.isEmpty());
  }

  private static Label with(Label label, String text) {
    label.setText(text);
    return label;
  }

  private static Label arabicLabel() {
    Label label = new Label();
    label.getStyleClass().add("arabic");
    label.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
