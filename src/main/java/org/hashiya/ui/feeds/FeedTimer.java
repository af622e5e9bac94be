package org.hashiya.ui.feeds;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.util.Duration;

/** Asks the feeds again and again, as often as the person wants; not at all at first. */
public final class FeedTimer {
  private final Timeline timeline = new Timeline();
  private final Runnable refresh;

  private FeedTimer(Runnable refresh) {
    this.refresh = refresh;
    timeline.setCycleCount(Animation.INDEFINITE);
  }

  /**
   * Starts a timer that follows the person's choice, now and later.
   *
   * @param minutes between two times; 0 for never
   */
  public static void start(ReadOnlyIntegerProperty minutes, Runnable refresh) {
    FeedTimer timer = new FeedTimer(refresh);
    minutes.subscribe(now -> timer.every(now.intValue()));
  }

  private void every(int minutes) {
    timeline.stop();
    if (minutes > 0) {
      timeline.getKeyFrames().setAll(new KeyFrame(Duration.minutes(minutes), _ -> refresh.run()));
      timeline.playFromStart();
      refresh.run();
    }
  }
}
