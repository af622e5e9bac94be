package org.hashiya.ui.reader;

import org.jspecify.annotations.Nullable;

/** Decides which lines are in view. Knows heights and time, but no nodes. */
final class Scroller {
  /** How many views are kept ready beyond either edge. */
  private static final double AHEAD = 2;

  private final Paragraphs paragraphs;
  private final Flow flow;
  private double height;
  private double pendingJump = Double.NaN;

  /** Takes a line in view. */
  interface LineVisitor {
    void visit(int item, int line, double y);
  }

  /**
   * @param height of the view
   * @param from what the line at the top holds; null: the view begins where the text begins
   */
  Scroller(Paragraphs paragraphs, double height, @Nullable TextPosition from) {
    this.paragraphs = paragraphs;
    this.height = height;
    flow = new Flow(paragraphs.estimates(), paragraphs);
    flow.setViewport(height);
    if (from != null && from.compareTo(new TextPosition(0, 0)) > 0) {
      int item = paragraphs.itemOf(from.block());
      int line = paragraphs.laid(item).layout().lineOf(from.offset());
      flow.show(item, line == 0 ? 0 : lineTop(item, line));
    }
  }

  Paragraphs paragraphs() {
    return paragraphs;
  }

  void resize(double newHeight) {
    if (height != newHeight) {
      height = newHeight;
      flow.setViewport(newHeight);
    }
  }

  double total() {
    return flow.total();
  }

  /** Where the view's top is on the whole page, or will be after the jump that is under way. */
  double position() {
    return isJumping() ? pendingJump : flow.position();
  }

  void scrollBy(double distance) {
    pendingJump = Double.NaN;
    flow.scrollBy(distance);
  }

  /** Goes to a position on the page when {@link #arrive} finds it prepared. */
  void jumpTo(double position) {
    pendingJump = position;
  }

  boolean isJumping() {
    return !Double.isNaN(pendingJump);
  }

  /**
   * Ends a jump under way.
   *
   * @param deadline until when words may be measured, as of {@link System#nanoTime}
   * @return false where time was too short and the view must stay as it is for now
   */
  boolean arrive(long deadline) {
    if (isJumping()) {
      if (!prepareFrom(flow.itemAt(pendingJump), 1, deadline)) {
        return false;
      }
      flow.jumpTo(pendingJump);
      pendingJump = Double.NaN;
    }
    return true;
  }

  /** Scrolls no further than needed for a position's line to be in view as a whole. */
  void reveal(TextPosition position) {
    pendingJump = Double.NaN;
    int item = paragraphs.itemOf(position.block());
    double lineHeight = paragraphs.styleOf(item).lineHeight();
    double top = lineTop(item, paragraphs.laid(item).layout().lineOf(position.offset()));
    double y = top - flow.offset();
    for (int i = flow.item(); i < item && y <= 2 * height; i++) {
      y += flow.height(i);
    }
    for (int i = flow.item() - 1; i >= item && y >= -height; i--) {
      y -= flow.height(i);
    }
    if (y < -height || y > 2 * height) {
      flow.show(item, top - height / 3);
    } else if (y < 0) {
      flow.scrollBy(y - lineHeight / 2);
    } else if (y + lineHeight > height) {
      flow.scrollBy(y + lineHeight * 1.5 - height);
    }
  }

  /** Visits the lines in view from top to bottom. */
  void visitLines(LineVisitor visitor) {
    double y = -flow.offset();
    for (int item = flow.item(); item < paragraphs.count() && y < height; item++) {
      double lineHeight = paragraphs.styleOf(item).lineHeight();
      double first = y + paragraphs.linesTop(item);
      int count = paragraphs.laid(item).layout().lineCount();
      int line = (int) Math.max(0, Math.floor(-first / lineHeight));
      for (; line < count && first + line * lineHeight < height; line++) {
        visitor.visit(item, line, Math.rint(first + line * lineHeight));
      }
      y += flow.height(item);
    }
  }

  /**
   * Uses spare time for what the next frames will need.
   *
   * @return whether all of it is ready
   */
  boolean prepareAhead(long deadline) {
    if (isJumping()) {
      return prepareFrom(flow.itemAt(pendingJump), 1, deadline);
    }
    return prepareFrom(flow.item(), 1, deadline) && prepareFrom(flow.item(), -1, deadline);
  }

  private boolean prepareFrom(int first, int step, long deadline) {
    double enough = (isJumping() ? 1 : AHEAD + 1) * height;
    double prepared = 0;
    for (int i = first; i >= 0 && i < paragraphs.count() && prepared < enough; i += step) {
      if (!paragraphs.prepare(i, deadline)) {
        return false;
      }
      prepared += i == first ? 0 : paragraphs.height(i);
    }
    return true;
  }

  private double lineTop(int item, int line) {
    return paragraphs.linesTop(item) + line * paragraphs.styleOf(item).lineHeight();
  }
}
