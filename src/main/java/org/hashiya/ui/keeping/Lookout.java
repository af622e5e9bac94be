package org.hashiya.ui.keeping;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/**
 * Looks whether another window has changed the library: when this one is turned to, and while a
 * page that shows the library is open.
 */
public final class Lookout {
  private static final Duration PACE = Duration.seconds(2);

  private Lookout() {}

  /**
   * Looks from now on.
   *
   * @param turnedTo whether the window has the keyboard
   * @param pageOpen whether what the library holds is to be seen
   */
  public static void keep(
      Bookcase bookcase, ObservableValue<Boolean> turnedTo, ObservableValue<Boolean> pageOpen) {
    Timeline timeline = new Timeline(new KeyFrame(PACE, _ -> bookcase.lookAround()));
    timeline.setCycleCount(Animation.INDEFINITE);
    pageOpen.subscribe(open -> {
      if (open) {
        bookcase.lookAround();
        timeline.play();
      } else {
        timeline.stop();
      }
    });
    turnedTo.subscribe(now -> {
      if (now) {
        bookcase.lookAround();
      }
    });
  }
}
