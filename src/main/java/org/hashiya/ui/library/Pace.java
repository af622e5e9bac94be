package org.hashiya.ui.library;

/** Every file says how far it is; the page is told as often as one can read. */
final class Pace {
  private static final long NANOS = 150_000_000;
  private long last = System.nanoTime() - NANOS;

  boolean allows() {
    long now = System.nanoTime();
    if (now - last < NANOS) {
      return false;
    }
    last = now;
    return true;
  }
}
