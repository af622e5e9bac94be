package org.hashiya.study;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the reviews of the last days went.
 *
 * @param days in order, without gaps, today last
 */
public record ReviewDays(List<Day> days) {
  /**
   * A day's reviews.
   *
   * @param recalled words that came to mind
   * @param forgotten words that did not
   */
  public record Day(LocalDate date, int recalled, int forgotten) {
    public int reviews() {
      return recalled + forgotten;
    }
  }

  public ReviewDays {
    days = List.copyOf(days);
  }

  /**
   * Counts.
   *
   * @param zone decides on which day a review was
   * @param count of days, at least 1
   */
  public static ReviewDays of(List<Review> reviews, ZoneId zone, LocalDate today, int count) {
    Map<LocalDate, int[]> counts = new TreeMap<>();
    for (Review review : reviews) {
      int[] day = counts.computeIfAbsent(LocalDate.ofInstant(review.at(), zone), _ -> new int[2]);
      day[review.grade().isRecall() ? 0 : 1]++;
    }
    List<Day> days = new ArrayList<>();
    for (LocalDate date = today.minusDays(count - 1L);
        !date.isAfter(today);
        date = date.plusDays(1)) {
      int[] day = counts.getOrDefault(date, new int[2]);
      days.add(new Day(date, day[0], day[1]));
    }
    return new ReviewDays(days);
  }

  public int reviews() {
    return days.stream().mapToInt(Day::reviews).sum();
  }

  /** The share of reviews in which the word came to mind, from 0 to 1; 1 without reviews. */
  public double retention() {
    int all = reviews();
    return all == 0 ? 1 : (double) days.stream().mapToInt(Day::recalled).sum() / all;
  }

  /** On how many days in a row up to today, or up to yesterday, there were reviews. */
  public int streak() {
    int at = days.size() - 1;
    if (at >= 0 && days.get(at).reviews() == 0) {
      at--;
    }
    int streak = 0;
    while (at >= 0 && days.get(at).reviews() > 0) {
      streak++;
      at--;
    }
    return streak;
  }
}
