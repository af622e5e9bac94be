package org.hashiya.gloss.number;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hashiya.gloss.number.Meaning.Mark;
import org.jspecify.annotations.Nullable;

/** Dates in digits alone: 3/4/2015، ٨/٩/١٤٣٦هـ. Arabic papers put the day first. */
final class DigitDates {
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2([12]\\d{3})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([12]\\d{3})([/-])(\\d{1,2})\\2(\\d{1,2})");
  private static final Pattern DAYS = Pattern.compile("(\\d{1,2})[-–](\\d{1,2})");
  private static final int LAST_HIJRI = 1599;
  private static final int MONTHS = 12;
  private static final int LAST_DAY = 31;

  private DigitDates() {}

  static @Nullable Figure read(Line line, int at) {
    String text = line.at(at).text();
    Matcher dayFirst = DAY_FIRST.matcher(text);
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    boolean marked = line.is(at + 1, Mark.HIJRI) || line.at(at + 1).key().equals("م");
    int end = marked && line.at(at + 1).isFree() ? at + 2 : at + 1;
    if (dayFirst.matches()) {
      return date(at, end, number(dayFirst, 1), number(dayFirst, 3), number(dayFirst, 4), true);
    }
    return yearFirst.matches()
        ? date(at, end, number(yearFirst, 4), number(yearFirst, 3), number(yearFirst, 1), false)
        : null;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static @Nullable Figure date(
      int at, int end, int first, int second, int year, boolean loose) {
    boolean american = second > MONTHS && first <= MONTHS;
    int day = american ? second : first;
    int month = american ? first : second;
    if (day < 1 || day > LAST_DAY || month < 1 || month > MONTHS) {
      return null;
    }
    if (year > LAST_HIJRI) {
      String english = day + " " + CalendarMonth.gregorian(month).english() + " " + year;
      boolean either = loose && !american && day <= MONTHS && day != month;
      return either
          ? new Figure(
              at,
              end,
              List.of(english, month + " " + CalendarMonth.gregorian(day).english() + " " + year))
          : Figure.of(at, end, english);
    }
    CalendarMonth hijri = CalendarMonth.hijri(month);
    return Figure.of(
        at,
        end,
        day
            + " "
            + hijri.english()
            + " "
            + year
            + " AH ("
            + UmmAlQura.gregorian(year, hijri, day)
            + ")");
  }

  /** Two days of a month in one token: 19-21. */
  static @Nullable String daysOfOneToken(String text) {
    Matcher days = DAYS.matcher(text);
    if (!days.matches()) {
      return null;
    }
    int first = number(days, 1);
    int second = number(days, 2);
    boolean inMonth = first >= 1 && second >= 1 && first <= LAST_DAY && second <= LAST_DAY;
    return inMonth ? Math.min(first, second) + "–" + Math.max(first, second) : null;
  }
}
