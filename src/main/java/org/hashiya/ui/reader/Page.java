package org.hashiya.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.hashiya.article.Place;
import org.jspecify.annotations.Nullable;

/** The lines in view, and no others, as nodes. Knows places and pixels, not what they are for. */
final class Page extends Region {
  /** How long a jump may measure words before it lets a frame pass. */
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(16);

  /** By how much the light behind a word reaches beyond its ink on either side. */
  private static final double HALO = 2;

  private final HighlightLayer highlights = new HighlightLayer();
  private final LineNodes nodes = new LineNodes(getChildren());
  private final ReadOnlyObjectWrapper<@Nullable TextPosition> top = new ReadOnlyObjectWrapper<>();
  private final Idle idle = new Idle(this::prepareAhead);
  private List<VisibleLine> lines = List.of();
  private @Nullable PageStyle style;
  private @Nullable Scroller scroller;
  private Runnable afterChange = () -> {};
  private Function<Place, Optional<WordMark>> marks = _ -> Optional.empty();
  private boolean moved = true;

  Page() {
    getStyleClass().setAll("reader-page");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    getChildren().add(highlights);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  /** Called whenever other lines are in view or they stand elsewhere. */
  void onChange(Runnable action) {
    afterChange = action;
  }

  HighlightLayer highlights() {
    return highlights;
  }

  /** Where the text in view began when it was last scrolled; zooming does not change it. */
  ReadOnlyObjectProperty<@Nullable TextPosition> topProperty() {
    return top.getReadOnlyProperty();
  }

  /** Shows paragraphs from the line on that holds a position; null: from the beginning. */
  void show(Paragraphs paragraphs, PageStyle newStyle, @Nullable TextPosition from) {
    discardLines();
    repaintWhole();
    style = newStyle;
    moved |= !Objects.equals(from, top.get());
    scroller = new Scroller(paragraphs, getHeight(), from);
    requestLayout();
  }

  /**
   * Marks may stand higher than the font says that letters do, and what is drawn outside of a
   * text's bounds is not wiped away with it: a change of its clip repaints the page as a whole.
   */
  private void repaintWhole() {
    Node clip = getClip();
    setClip(null);
    setClip(clip);
  }

  void clear() {
    discardLines();
    scroller = null;
    moved = true;
    top.set(null);
    afterChange.run();
  }

  private void discardLines() {
    lines.forEach(line -> nodes.giveBack(line.node()));
    lines = List.of();
  }

  void scrollBy(double distance) {
    move(s -> s.scrollBy(distance));
  }

  /** Goes to a position between 0 and {@link #total}; perhaps only after a few frames. */
  void jumpTo(double position) {
    move(s -> s.jumpTo(position));
  }

  /** Scrolls no further than needed for a position's line to be in view as a whole. */
  void reveal(TextPosition position) {
    move(s -> s.reveal(position));
  }

  private void move(Consumer<Scroller> how) {
    if (scroller != null) {
      moved = true;
      how.accept(scroller);
      requestLayout();
    }
  }

  double total() {
    return scroller == null ? 0 : scroller.total();
  }

  double position() {
    return scroller == null ? 0 : scroller.position();
  }

  @Nullable Paragraphs paragraphs() {
    return scroller == null ? null : scroller.paragraphs();
  }

  @Override
  protected void layoutChildren() {
    Scroller s = scroller;
    PageStyle is = style;
    if (s == null || is == null || getHeight() <= 0) {
      return;
    }
    s.resize(getHeight());
    if (s.arrive(System.nanoTime() + PATIENCE)) {
      place(s, is);
      afterChange.run();
    }
    idle.start();
  }

  private boolean prepareAhead(long deadline) {
    Scroller s = scroller;
    if (s == null) {
      return true;
    }
    boolean ready = s.prepareAhead(deadline);
    if (ready && s.isJumping()) {
      requestLayout();
    }
    return ready;
  }

  private void place(Scroller s, PageStyle is) {
    Map<Long, VisibleLine> before = new HashMap<>();
    lines.forEach(line -> before.put(key(line.item(), line.line()), line));
    record Wanted(int item, int line, double y) {}
    List<Wanted> wanted = new ArrayList<>();
    s.visitLines((item, line, y) -> wanted.add(new Wanted(item, line, y)));
    Map<Long, VisibleLine> kept = new HashMap<>();
    for (Wanted it : wanted) {
      VisibleLine known = before.remove(key(it.item(), it.line()));
      if (known != null) {
        kept.put(key(it.item(), it.line()), known);
      }
    }
    before.values().forEach(line -> nodes.giveBack(line.node()));
    double left = columnLeft();
    List<VisibleLine> now = new ArrayList<>();
    for (Wanted it : wanted) {
      VisibleLine known = kept.get(key(it.item(), it.line()));
      VisibleLine line =
          known != null ? known.at(it.y()) : make(s.paragraphs(), it.item(), it.line(), it.y(), is);
      line.node().setLayoutX(left);
      line.node().setLayoutY(line.y());
      now.add(line);
    }
    lines = now;
    if (moved) {
      moved = false;
      lines.stream()
          .filter(line -> line.block() >= 0)
          .findFirst()
          .ifPresent(line -> top.set(new TextPosition(line.block(), line.placed().start())));
    }
  }

  private static long key(int item, int line) {
    return ((long) item << 32) | line;
  }

  private VisibleLine make(Paragraphs p, int item, int line, double y, PageStyle is) {
    PlacedLine placed = p.place(item, line);
    LineNode node = nodes.take(p.rank(item));
    node.show(placed, p.styleOf(item), is.labelFont());
    VisibleLine made =
        new VisibleLine(item, line, p.blockOf(item), y, placed, p.styleOf(item), node);
    underline(made);
    return made;
  }

  /** Underlines words, those in view now and those that will be. */
  void mark(Function<Place, Optional<WordMark>> newMarks) {
    marks = newMarks;
    lines.forEach(this::underline);
  }

  private void underline(VisibleLine line) {
    line.node()
        .underline(
            line.placed(),
            line.style(),
            token ->
                line.block() < 0 ? Optional.empty() : marks.apply(new Place(line.block(), token)));
  }

  private double columnLeft() {
    return style == null ? 0 : Math.rint((getWidth() - style.column()) / 2);
  }

  /** The lines in view, from top to bottom. */
  List<VisibleLine> lines() {
    return lines;
  }

  /** The line at a y exactly, as a pointer means it. */
  Optional<VisibleLine> lineAt(double y) {
    return lines.stream().filter(line -> line.y() <= y && y < line.bottom()).findFirst();
  }

  /** The piece of text at an x on a line. */
  Optional<Piece> pieceAt(VisibleLine line, double x) {
    return line.placed().pieceAt(x - columnLeft());
  }

  /** The text position nearest to a point. */
  Optional<TextPosition> positionAt(double x, double y) {
    return lines.stream()
        .filter(line -> line.block() >= 0)
        .min(Comparator.comparingDouble(l -> Math.max(0, Math.max(l.y() - y, y - l.bottom()))))
        .map(line ->
            new TextPosition(
                line.block(), line.placed().offsetAt(x - columnLeft(), line.letters())));
  }

  /** The boxes that a source range covers in view, as high as its ink or as the whole line. */
  List<BoundingBox> boxes(int block, int from, int to, boolean wholeLine) {
    List<BoundingBox> boxes = new ArrayList<>();
    double halo = wholeLine ? 0 : HALO;
    for (VisibleLine line : lines) {
      if (line.block() == block && line.placed().start() < to && line.placed().end() > from) {
        RankStyle is = line.style();
        double y = line.y() + (wholeLine ? 0 : is.inkTop());
        double height = wholeLine ? is.lineHeight() : is.inkBottom() - is.inkTop();
        for (Stretch stretch : line.placed().stretches(from, to, line.letters())) {
          double x = columnLeft() + stretch.left() - halo;
          boxes.add(new BoundingBox(x, y, stretch.width() + 2 * halo, height));
        }
      }
    }
    return boxes;
  }
}
