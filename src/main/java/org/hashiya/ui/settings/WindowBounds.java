package org.hashiya.ui.settings;

/** Where a window stands on the screens and how large it is, in pixels. */
public record WindowBounds(double x, double y, double width, double height) {
  private static final double LEAST = 200;

  public WindowBounds {
    if (!(width >= LEAST && height >= LEAST && Double.isFinite(x) && Double.isFinite(y))) {
      throw new IllegalArgumentException("no window is that small or that far");
    }
  }
}
