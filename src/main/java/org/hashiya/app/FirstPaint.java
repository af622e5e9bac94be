package org.hashiya.app;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;

/** Knows when something stands painted on the screen for the first time. */
final class FirstPaint {
  /** The system property that asks for a line on standard output. */
  static final String ASKED = "hashiya.report.paint";

  /** The line. */
  static final String LINE = "painted";

  private FirstPaint() {}

  /** Prints the line, if it is asked for, once the content is there and has been painted. */
  static void report(ObservableValue<?> content) {
    if (Boolean.getBoolean(ASKED)) {
      after(content, () -> System.out.println(LINE));
    }
  }

  /** Does something once the content is there and has been painted. */
  static void after(ObservableValue<?> content, Runnable action) {
    content.subscribe(
        new Consumer<Object>() {
          private boolean waiting = true;

          @Override
          public void accept(Object shown) {
            if (waiting && shown != null) {
              waiting = false;
              afterNextFrame(action);
            }
          }
        });
  }

  private static void afterNextFrame(Runnable action) {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        // The first call stands before the frame that paints the content, the second behind it.
        frames++;
        if (frames == 2) {
          stop();
          action.run();
        }
      }
    }.start();
  }
}
