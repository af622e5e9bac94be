package org.hashiya.parallel;

import java.util.concurrent.CancellationException;

/** Hears how far the aligning of long texts is. It ends early when its thread is interrupted. */
@FunctionalInterface
public interface Progress {
  /** Hears nothing. */
  Progress UNHEARD = _ -> {};

  /**
   * Called now and then on the thread that works, with shares that never fall.
   *
   * @param share of the work that is done, from 0 to 1
   */
  void at(double share);

  /**
   * One step of many.
   *
   * @throws CancellationException if the thread was interrupted
   */
  default void at(int done, int all) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
    at((double) done / Math.max(1, all));
  }

  /** For a part of the work: its own 0 to 1 are {@code from} to {@code to} of the whole. */
  default Progress part(double from, double to) {
    return share -> at(from + share * (to - from));
  }
}
