package org.hashiya.ui.review;

import java.time.Duration;
import org.hashiya.ui.text.Messages;

/** How long a word rests, in words short enough for a button. */
final class Rest {
  private static final int DAYS_OF_MONTHS = 60;
  private static final int DAYS_IN_MONTH = 30;
  private static final int DAYS_IN_YEAR = 365;

  private Rest() {}

  static String of(Duration interval, Messages messages) {
    long days = interval.toDays();
    if (interval.compareTo(Duration.ofHours(1)) < 0) {
      return messages.say("review.rest.minutes", Math.max(1, interval.toMinutes()));
    }
    if (days < 1) {
      return messages.say("review.rest.hours", interval.toHours());
    }
    if (days < DAYS_OF_MONTHS) {
      return messages.say("review.rest.days", days);
    }
    if (days < DAYS_IN_YEAR) {
      return messages.say("review.rest.months", Math.round((double) days / DAYS_IN_MONTH));
    }
    return messages.say("review.rest.years", Math.round((double) days / DAYS_IN_YEAR));
  }
}
