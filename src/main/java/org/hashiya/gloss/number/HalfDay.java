package org.hashiya.gloss.number;

/** The part of the day that an hour on a twelve-hour clock stands in. */
enum HalfDay {
  MORNING,
  /** Around noon: eleven is before it, twelve is noon, one is after it. */
  NOON,
  AFTERNOON,
  /** Nine in the evening to four in the morning. */
  NIGHT;

  private static final int NOON_HOUR = 12;
  private static final int LAST_MORNING_HOUR = 10;
  private static final int LAST_NIGHT_HOUR = 5;

  /**
   * A time of day with a.m. or p.m.
   *
   * @param hour 0 to 24
   * @param minutes with a colon before them, or empty for a full hour
   */
  String clock(int hour, String minutes) {
    if (hour == NOON_HOUR && minutes.isEmpty() && this == NOON) {
      return "12 noon";
    }
    if (hour == NOON_HOUR && minutes.isEmpty() && this == NIGHT) {
      return "12 midnight";
    }
    int twelve = hour > NOON_HOUR ? hour - NOON_HOUR : hour == 0 ? NOON_HOUR : hour;
    return twelve + minutes + (isMorning(hour) ? " a.m." : " p.m.");
  }

  private boolean isMorning(int hour) {
    if (hour > NOON_HOUR) {
      return false;
    }
    return switch (this) {
      case MORNING -> true;
      case NOON -> hour >= LAST_MORNING_HOUR && hour < NOON_HOUR;
      case AFTERNOON -> hour == 0;
      case NIGHT -> hour <= LAST_NIGHT_HOUR || hour == NOON_HOUR;
    };
  }
}
