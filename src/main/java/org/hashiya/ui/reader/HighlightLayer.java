package org.hashiya.ui.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/** The lights behind the words: one shape for each reason, so that changing one paints little. */
final class HighlightLayer extends Group {
  private static final double ROUND = 4;

  private final Map<Highlight, Path> paths = new EnumMap<>(Highlight.class);

  HighlightLayer() {
    setManaged(false);
    setMouseTransparent(true);
    for (Highlight highlight : Highlight.values()) {
      Path path = new Path();
      path.setManaged(false);
      path.getStyleClass().setAll("reader-highlight", highlight.styleClass());
      paths.put(highlight, path);
      getChildren().add(path);
    }
  }

  void light(Highlight highlight, List<BoundingBox> boxes) {
    Path path = paths.get(highlight);
    if (path == null || (boxes.isEmpty() && path.getElements().isEmpty())) {
      return;
    }
    double round = highlight == Highlight.SELECTION ? 0 : ROUND;
    List<PathElement> elements = new ArrayList<>();
    for (BoundingBox box : boxes) {
      add(elements, box, Math.min(round, box.getWidth() / 2));
    }
    path.getElements().setAll(elements);
  }

  private static void add(List<PathElement> path, BoundingBox box, double r) {
    double left = box.getMinX();
    double right = box.getMaxX();
    double top = box.getMinY();
    double bottom = box.getMaxY();
    path.add(new MoveTo(left + r, top));
    path.add(new LineTo(right - r, top));
    path.add(new QuadCurveTo(right, top, right, top + r));
    path.add(new LineTo(right, bottom - r));
    path.add(new QuadCurveTo(right, bottom, right - r, bottom));
    path.add(new LineTo(left + r, bottom));
    path.add(new QuadCurveTo(left, bottom, left, bottom - r));
    path.add(new LineTo(left, top + r));
    path.add(new QuadCurveTo(left, top, left + r, top));
    path.add(new ClosePath());
  }
}
