package org.hashiya.ui.gloss;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hashiya.gloss.Reading;
import org.hashiya.morph.Role;
import org.hashiya.morph.Segment;
import org.hashiya.ui.control.Pool;

/** The parts of a written word from right to left, the English under each. */
final class SegmentsLine extends HBox {
  private final Pool<Column> columns = new Pool<>(Column::new);

  SegmentsLine() {
    setId("margin-segments");
    getStyleClass().add("segments");
    setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    managedProperty().bind(visibleProperty());
  }

  /** Shows the parts of a word that has several; of another nothing. */
  void show(Reading reading) {
    List<Segment> segments = reading.analysis().segments();
    boolean several = segments.size() > 1;
    setVisible(several);
    columns.rewind();
    List<Node> shown = new ArrayList<>();
    if (several) {
      for (Segment segment : segments) {
        Column column = columns.next();
        column.show(segment, reading.gloss());
        shown.add(column);
      }
    }
    if (!getChildren().equals(shown)) {
      getChildren().setAll(shown);
    }
  }

  private static final class Column extends VBox {
    private final Label arabic = new Label();
    private final English english = new English("segment-gloss");

    Column() {
      getStyleClass().add("segment");
      setAlignment(Pos.TOP_CENTER);
      arabic.getStyleClass().addAll("arabic", "segment-text");
      english.setAlignment(Pos.TOP_CENTER);
      getChildren().addAll(arabic, english);
    }

    void show(Segment segment, String stem) {
      boolean isStem = segment.role() == Role.STEM;
      arabic.setText(segment.text());
      english.setText(isStem ? stem : segment.gloss());
      pseudoClassStateChanged(STEM, isStem);
    }

    private static final javafx.css.PseudoClass STEM =
        javafx.css.PseudoClass.getPseudoClass("stem");
  }
}
