package org.hashiya.ui.gloss;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hashiya.gloss.Reading;
import org.hashiya.morph.Role;
import org.hashiya.morph.Segment;
import org.hashiya.ui.control.Pool;

/** The parts of a written word from right to left, the English under each. */
final class SegmentsLine extends HBox {
  private final Pool<Column> columns = new Pool<>(getChildren(), Column::new);

  SegmentsLine() {
    columns.stock(3);
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
    columns.begin();
    if (several) {
      segments.forEach(segment -> columns.next().show(segment, reading.gloss()));
    }
    columns.end();
  }

  private static final class Column extends VBox {
    private static final PseudoClass STEM = PseudoClass.getPseudoClass("stem");

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
  }
}
