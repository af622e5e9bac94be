package org.hashiya.ui.reader;

import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;

/** Does work in small portions between frames until there is no more. */
final class Idle extends AnimationTimer {
  private static final long PORTION = TimeUnit.MILLISECONDS.toNanos(5);

  private final Work work;

  /** Work that can stop at a deadline. */
  interface Work {
    /**
     * @param deadline as of {@link System#nanoTime}
     * @return whether all is done
     */
    boolean continueUntil(long deadline);
  }

  Idle(Work work) {
    this.work = work;
  }

  @Override
  public void handle(long now) {
    if (work.continueUntil(System.nanoTime() + PORTION)) {
      stop();
    }
  }
}
