package org.hashiya.ui.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The lines in view, and no others, as nodes. Knows places and pixels, not what they are for. */
final class Page extends Region {
  /** How long a jump may measure words before it lets a frame pass. */
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(16);

  private final HighlightLayer highlights = new HighlightLayer();
  private final Map<Rank, Deque<LineNode>> spare = new EnumMap<>(Rank.class);
  private final ReadOnlyObjectWrapper<@Nullable TextPosition> top = new ReadOnlyObjectWrapper<>();
  private final Idle idle;
  private List<VisibleLine> lines = List.of();
  private @Nullable Paragraphs paragraphs;
  private @Nullable PageStyle style;
  private @Nullable Flow flow;
  private Runnable afterChange = () -> {};
  private double pendingJump = Double.NaN;
  private boolean moved = true;

  Page() {
    getStyleClass().setAll("reader-page");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    getChildren().add(highlights);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    idle = new Idle(this::prepareNeighbours);
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
  void show(Paragraphs newParagraphs, PageStyle newStyle, @Nullable TextPosition from) {
    lines.forEach(this::recycle);
    lines = List.of();
    paragraphs = newParagraphs;
    style = newStyle;
    pendingJump = Double.NaN;
    moved |= from == null;
    Flow newFlow = new Flow(newParagraphs.estimates(), newParagraphs);
    flow = newFlow;
    newFlow.setViewport(getHeight());
    if (from != null && from.compareTo(new TextPosition(0, 0)) > 0) {
      int item = newParagraphs.itemOf(from.block());
      newFlow.show(item, lineTop(newParagraphs, item, from.offset()));
    }
    requestLayout();
  }

  void clear() {
    lines.forEach(this::recycle);
    lines = List.of();
    paragraphs = null;
    flow = null;
    top.set(null);
    afterChange.run();
  }

  private static double lineTop(Paragraphs of, int item, int offset) {
    int line = of.laid(item).layout().lineOf(offset);
    return line == 0 ? 0 : of.linesTop(item) + line * of.styleOf(item).lineHeight();
  }

  void scrollBy(double distance) {
    if (flow != null) {
      pendingJump = Double.NaN;
      moved = true;
      flow.scrollBy(distance);
      requestLayout();
    }
  }

  /** Goes to a position between 0 and {@link #total}; perhaps only after a few frames. */
  void jumpTo(double position) {
    pendingJump = position;
    moved = true;
    requestLayout();
  }

  double total() {
    return flow == null ? 0 : flow.total();
  }

  double position() {
    return flow == null ? 0 : Double.isNaN(pendingJump) ? flow.position() : pendingJump;
  }

  /** Scrolls no further than needed for a source offset's line to be in view as a whole. */
  void reveal(TextPosition position) {
    Flow f = flow;
    Paragraphs p = paragraphs;
    if (f == null || p == null) {
      return;
    }
    int item = p.itemOf(position.block());
    double lineTop =
        p.linesTop(item)
            + p.laid(item).layout().lineOf(position.offset()) * p.styleOf(item).lineHeight();
    double lineHeight = p.styleOf(item).lineHeight();
    double y = lineTop - f.offset();
    for (int i = f.item(); i < item && y <= 2 * getHeight(); i++) {
      y += f.height(i);
    }
    for (int i = f.item() - 1; i >= item && y >= -getHeight(); i--) {
      y -= f.height(i);
    }
    if (y < -getHeight() || y > 2 * getHeight()) {
      pendingJump = Double.NaN;
      moved = true;
      f.show(item, lineTop - getHeight() / 3);
      requestLayout();
    } else if (y < 0) {
      scrollBy(y - lineHeight / 2);
    } else if (y + lineHeight > getHeight()) {
      scrollBy(y + lineHeight * 1.5 - getHeight());
    }
  }

  @Override
  protected void layoutChildren() {
    Flow f = flow;
    Paragraphs p = paragraphs;
    if (f == null || p == null || p.count() == 0 || getHeight() <= 0) {
      return;
    }
    if (!Double.isNaN(pendingJump)) {
      if (!isPrepared(p, f.itemAt(pendingJump), System.nanoTime() + PATIENCE)) {
        idle.start();
        return;
      }
      f.jumpTo(pendingJump);
      pendingJump = Double.NaN;
    }
    f.setViewport(getHeight());
    place(f, p);
    afterChange.run();
    idle.start();
  }

  private boolean isPrepared(Paragraphs p, int first, long deadline) {
    double height = 0;
    for (int i = first; i < p.count() && height < getHeight(); i++) {
      if (!p.prepare(i, deadline)) {
        return false;
      }
      height += i == first ? 0 : p.height(i);
    }
    return true;
  }

  private void place(Flow f, Paragraphs p) {
    Map<Long, VisibleLine> before = new java.util.HashMap<>();
    lines.forEach(line -> before.put(key(line.item(), line.line()), line));
    List<VisibleLine> now = new ArrayList<>();
    List<double[]> wanted = new ArrayList<>();
    double y = -f.offset();
    for (int item = f.item(); item < p.count() && y < getHeight(); item++) {
      double height = f.height(item);
      double lineHeight = p.styleOf(item).lineHeight();
      double first = y + p.linesTop(item);
      int count = p.laid(item).layout().lineCount();
      int from = (int) Math.max(0, Math.floor(-first / lineHeight));
      for (int line = from; line < count && first + line * lineHeight < getHeight(); line++) {
        double lineY = Math.rint(first + line * lineHeight);
        VisibleLine known = before.remove(key(item, line));
        if (known != null) {
          now.add(known.at(lineY));
        } else {
          wanted.add(new double[] {item, line, lineY, now.size() + wanted.size()});
        }
      }
      y += height;
    }
    before.values().forEach(this::recycle);
    for (double[] it : wanted) {
      now.add((int) it[3], make(p, (int) it[0], (int) it[1], it[2]));
    }
    lines = now;
    double left = columnLeft();
    for (VisibleLine line : lines) {
      line.node().setLayoutX(left);
      line.node().setLayoutY(line.y());
    }
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

  private VisibleLine make(Paragraphs p, int item, int line, double y) {
    RankStyle rankStyle = p.styleOf(item);
    PlacedLine placed = p.place(item, line);
    Rank rank = p.rank(item);
    Deque<LineNode> pool = spare.computeIfAbsent(rank, _ -> new ArrayDeque<>());
    LineNode node = pool.poll();
    if (node == null) {
      node = new LineNode(rank);
      getChildren().add(node);
    }
    node.show(placed, rankStyle, java.util.Objects.requireNonNull(style).labelFont());
    node.setVisible(true);
    return new VisibleLine(item, line, p.blockOf(item), y, placed, rankStyle, node);
  }

  private void recycle(VisibleLine line) {
    line.node().setVisible(false);
    spare.computeIfAbsent(line.node().rank(), _ -> new ArrayDeque<>()).add(line.node());
  }

  /** Uses the time between frames for what the next frames will need. */
  private boolean prepareNeighbours(long deadline) {
    Flow f = flow;
    Paragraphs p = paragraphs;
    if (f == null || p == null || lines.isEmpty()) {
      return true;
    }
    if (!Double.isNaN(pendingJump)) {
      boolean ready = isPrepared(p, f.itemAt(pendingJump), deadline);
      if (ready) {
        requestLayout();
      }
      return ready;
    }
    int last = lines.getLast().item();
    double height = 0;
    for (int i = last + 1; i < p.count() && height < 2 * getHeight(); i++) {
      if (!p.prepare(i, deadline)) {
        return false;
      }
      height += p.height(i);
    }
    height = 0;
    for (int i = f.item() - 1; i >= 0 && height < 2 * getHeight(); i--) {
      if (!p.prepare(i, deadline)) {
        return false;
      }
      height += p.height(i);
    }
    return true;
  }

  double columnLeft() {
    return style == null ? 0 : Math.rint((getWidth() - style.column()) / 2);
  }

  List<VisibleLine> lines() {
    return lines;
  }

  /** The line at a y exactly, as a pointer means it. */
  Optional<VisibleLine> lineAt(double y) {
    return lines.stream().filter(line -> line.y() <= y && y < line.bottom()).findFirst();
  }

  /** The token at a point. */
  Optional<Piece> pieceAt(VisibleLine line, double x) {
    return line.placed().pieceAt(x - columnLeft());
  }

  /** The text position nearest to a point. */
  Optional<TextPosition> positionAt(double x, double y) {
    Optional<VisibleLine> nearest =
        lines.stream()
            .filter(line -> line.block() >= 0)
            .min(
                java.util.Comparator.comparingDouble(
                    line -> Math.max(0, Math.max(line.y() - y, y - line.bottom()))));
    return nearest.map(
        line ->
            new TextPosition(
                line.block(),
                line.placed().offsetAt(x - columnLeft(), line.style().setting().letters())));
  }

  /** The boxes that a source range covers in view, as high as its ink or as the whole line. */
  List<BoundingBox> boxes(int block, int from, int to, boolean wholeLine) {
    List<BoundingBox> boxes = new ArrayList<>();
    double left = columnLeft();
    for (VisibleLine line : lines) {
      if (line.block() != block || line.placed().start() >= to || line.placed().end() <= from) {
        continue;
      }
      RankStyle is = line.style();
      double y = line.y() + (wholeLine ? 0 : is.inkTop());
      double height = wholeLine ? is.lineHeight() : is.inkBottom() - is.inkTop();
      for (Stretch stretch : line.placed().stretches(from, to, is.setting().letters())) {
        double over = wholeLine ? 0 : 2;
        boxes.add(
            new BoundingBox(
                left + stretch.left() - over, y, stretch.width() + 2 * over, height));
      }
    }
    return boxes;
  }

  @Nullable Paragraphs paragraphs() {
    return paragraphs;
  }
}
