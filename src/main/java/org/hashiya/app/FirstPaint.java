package org.hashiya.app;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;

/** Tells whoever measures when something stands painted on the screen. */
final class FirstPaint {
  /** The system property that asks for a line on standard output. */
  static final String ASKED = "hashiya.report.paint";

  /** The line. */
  static final String LINE = "painted";

  private FirstPaint() {}

  /** Prints the line, if it is asked for, once the content is there and has been painted. */
  static void report(ObservableValue<?> content) {
    if (Boolean.getBoolean(ASKED)) {
      content.subscribe(shown -> {
        if (shown != null) {
          afterNextFrame();
        }
      });
    }
  }

  private static void afterNextFrame() {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        // The first call stands before the frame that paints the content, the second behind it.
        frames++;
        if (frames == 2) {
          stop();
          System.out.println(LINE);
        }
      }
    }.start();
  }
}
