package org.hashiya.ui.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.hashiya.ui.control.ArabicWord;

/** A line of pieces in several scripts, in the direction of the interface. */
public final class MixedLine extends FlowPane {
  private final Consumer<String> lookUp;
  private final List<Slot> slots = new ArrayList<>();

  public MixedLine(Consumer<String> lookUp) {
    this.lookUp = lookUp;
    getStyleClass().add("mixed-line");
    managedProperty().bind(visibleProperty());
  }

  /** Shows pieces; an empty line takes no room. */
  public void show(List<Piece> pieces) {
    int used = 0;
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Words(String text) -> slot(used++).show(0, text);
        case Piece.Letters(String text) -> slot(used++).show(1, text);
        case Piece.Arabic(String text) -> {
          for (String part : text.split("\\s+", -1)) {
            slot(used++).show(2, part);
          }
        }
      }
    }
    slots.subList(used, slots.size()).forEach(slot -> slot.show(-1, ""));
    setVisible(!pieces.isEmpty());
  }

  private Slot slot(int number) {
    if (number == slots.size()) {
      Slot slot = new Slot(List.of(new Label(), letters(), new ArabicWord(lookUp)));
      slots.add(slot);
      getChildren().addAll(slot.faces());
    }
    return slots.get(number);
  }

  private static Label letters() {
    Label label = new Label();
    label.getStyleClass().add("arabic");
    label.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  /** A place in the line with a node for each kind of piece; nodes are hidden, never taken out. */
  private record Slot(List<Label> faces) {
    Slot {
      faces.forEach(face -> face.managedProperty().bind(face.visibleProperty()));
    }

    void show(int kind, String text) {
      for (int i = 0; i < faces.size(); i++) {
        faces.get(i).setVisible(i == kind);
        if (i == kind) {
          faces.get(i).setText(text);
        }
      }
    }
  }
}
