package org.hashiya.ui.reader;

/**
 * What part of a long page is in view. The view hangs on the item at its top, so heights that turn
 * out otherwise than estimated never move what is being read.
 */
final class Flow {
  /** What flows. */
  interface Items {
    /** The true height, which may need a layout. */
    double height(int item);
  }

  private final Heights heights;
  private final Items items;
  private double viewport;
  private int item;
  private double offset;

  Flow(Heights estimates, Items items) {
    this.heights = estimates;
    this.items = items;
  }

  /** The item at the top of the view. */
  int item() {
    return item;
  }

  /** How far the top of that item lies above the top of the view. */
  double offset() {
    return offset;
  }

  int count() {
    return heights.count();
  }

  /** Where the top of the view is on the whole page, as far as heights are known. */
  double position() {
    return count() == 0 ? 0 : heights.top(item) + offset;
  }

  double total() {
    return heights.total();
  }

  void setViewport(double height) {
    viewport = height;
    settle();
  }

  void scrollBy(double distance) {
    offset += distance;
    settle();
  }

  /** Shows an item with the given y of it at the top of the view. */
  void show(int newItem, double newOffset) {
    item = newItem;
    offset = newOffset;
    settle();
  }

  /** The item that a position on the page falls into, by present knowledge. */
  int itemAt(double position) {
    return heights.itemAt(position);
  }

  /** Goes to a position on the page; inside an item that was only estimated, proportionally. */
  void jumpTo(double position) {
    if (count() == 0) {
      return;
    }
    int target = heights.itemAt(position);
    double within = position - heights.top(target);
    double estimated = heights.get(target);
    show(target, estimated == 0 ? 0 : within * height(target) / estimated);
  }

  /** The true height of an item; remembered in the sums. */
  double height(int index) {
    double height = items.height(index);
    if (height != heights.get(index)) {
      heights.set(index, height);
    }
    return height;
  }

  private void settle() {
    if (count() == 0) {
      return;
    }
    while (offset < 0 && item > 0) {
      offset += height(--item);
    }
    while (item + 1 < count() && offset >= height(item)) {
      offset -= height(item++);
    }
    pullDown();
    offset = Math.max(0, offset);
  }

  /** Leaves no empty space below the end of the text. */
  private void pullDown() {
    double below = -offset;
    for (int i = item; i < count() && below < viewport; i++) {
      below += height(i);
    }
    offset -= Math.max(0, viewport - below);
    while (offset < 0 && item > 0) {
      offset += height(--item);
    }
  }
}
