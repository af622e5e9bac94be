package org.hashiya.gloss.number;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.gloss.number.Meaning.Mark;
import org.hashiya.gloss.number.Meaning.MonthHead;
import org.hashiya.gloss.number.Meaning.MonthName;
import org.hashiya.gloss.number.Meaning.Ordinal;
import org.hashiya.gloss.number.Meaning.Weekday;
import org.hashiya.text.Arabic;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates of both calendars. The name of a month alone is no date: مايو may be Theresa May,
 * رمضان a given name; a day, a year or its name in the other tradition must stand beside it.
 */
final class Dates {
  private static final int LAST_DAY = 31;
  private static final int SAFAR = 2;

  private final Line line;
  private final Ordinals ordinals;
  private final Years years;

  Dates(Line line) {
    this.line = line;
    this.ordinals = new Ordinals(line);
    this.years = new Years(line);
  }

  /** A month and the token behind all its names. */
  private record Named(CalendarMonth month, int end, boolean twice) {}

  /** One day or several, as English writes them; the number of the only day, or 0. */
  private record Days(String english, int only, int end) {}

  @Nullable Figure read(int at) {
    Figure inDigits = line.at(at).isNumber() ? DigitDates.read(line, at) : null;
    if (inDigits != null) {
      return inDigits;
    }
    Weekday weekday = weekday(at);
    Figure behind = weekday == null ? null : inDigitsBehind(at, weekday);
    if (behind != null) {
      return behind;
    }
    Figure date = weekday == null ? date(at, at, "") : date(at, at + 1, weekday.english() + " ");
    if (date == null) {
      date = near(at);
    }
    if (date == null) {
      date = severalWeekdays(at);
    }
    return date == null ? years.read(at) : date;
  }

  /** الأحد 8/12/2024. */
  private @Nullable Figure inDigitsBehind(int at, Weekday weekday) {
    Figure date = line.at(at + 1).isNumber() ? DigitDates.read(line, at + 1) : null;
    return date == null
        ? null
        : new Figure(
            at, date.end(), date.english().stream().map(d -> weekday.english() + " " + d).toList());
  }

  private @Nullable Weekday weekday(int at) {
    return line.at(at).article() ? line.at(at).as(Weekday.class) : null;
  }

  /** يوم الاثنين الماضي: of this week's neighbours. */
  private @Nullable Figure near(int at) {
    int day = line.at(at).key().equals("يوم") ? at + 1 : at;
    Weekday weekday = weekday(day);
    if (weekday == null) {
      return null;
    }
    return switch (Arabic.stripMarks(line.at(day + 1).text())) {
      case "الماضي", "الفائت", "المنصرم" -> Figure.of(at, day + 2, "last " + weekday.english());
      case "المقبل", "القادم" -> Figure.of(at, day + 2, "next " + weekday.english());
      default -> null;
    };
  }

  private @Nullable Figure date(int at, int from, String weekday) {
    Days days = days(from);
    Named named = days == null ? null : month(behindOf(days.end()));
    if (days != null && named != null && (from == at || named.end() > from)) {
      return dated(at, weekday + days.english() + " ", days.only(), named);
    }
    Figure nearMonth = days == null ? null : inNearMonth(at, days, weekday);
    if (nearMonth != null) {
      return nearMonth;
    }
    named = weekday.isEmpty() ? month(at) : null;
    return named == null ? null : dated(at, "", 0, named);
  }

  /** في العشرين من الشهر الجاري. */
  private @Nullable Figure inNearMonth(int at, Days days, String weekday) {
    int month = days.end() + 1;
    boolean of = line.is(days.end(), Mark.FROM) && line.at(days.end()).isFree();
    if (!of || !line.is(month, Mark.MONTH) || !line.at(month).article() || days.only() == 0) {
      return null;
    }
    NumberWord which = line.at(month + 1);
    String english =
        which.is(Mark.THIS)
            ? "this month"
            : which.is(Mark.PAST) ? "last month" : which.is(Mark.NEXT) ? "next month" : "";
    return english.isEmpty() || !which.article()
        ? null
        : Figure.of(
            at, month + 2, weekday + "the " + English.ordinal(days.only()) + " of " + english);
  }

  /** من and شهر between a day and its month. */
  private int behindOf(int at) {
    int next = line.is(at, Mark.FROM) && line.at(at).isFree() ? at + 1 : at;
    return line.is(next, Mark.MONTH) ? next + 1 : next;
  }

  private @Nullable Figure dated(int at, String days, int only, Named named) {
    CalendarMonth month = named.month();
    Years.Year year = years.behind(named.end(), month.hijri());
    boolean dayAlone = !days.isEmpty() && !(month.hijri() && month.number() == SAFAR);
    if (year == null) {
      return dayAlone || named.twice() ? Figure.of(at, named.end(), days + month.english()) : null;
    }
    if (!month.hijri()) {
      return Figure.of(at, year.end(), days + month.english() + " " + year.number());
    }
    String date = days + month.english() + " " + year.number() + " AH";
    String equivalent =
        days.isEmpty() || only > 0 ? UmmAlQura.gregorian(year.number(), month, only) : "";
    return equivalent.isEmpty()
        ? Figure.of(at, year.end(), date)
        : new Figure(at, year.end(), List.of(date + " (" + equivalent + ")"));
  }

  /** The name of a month where what stands before it tells that it is one: أوائل مايو. */
  @Nullable Figure monthAlone(int at) {
    Named named = month(at);
    return named == null ? null : Figure.of(at, named.end(), named.month().english());
  }

  /** يومي السبت والأحد، أيام الأحد والاثنين والثلاثاء. */
  private @Nullable Figure severalWeekdays(int at) {
    boolean days = line.is(at, Mark.DAYS) && !line.at(at).article();
    List<String> names = new ArrayList<>();
    int end = at + 1;
    for (Weekday day = days ? weekday(end) : null; day != null; day = weekday(end)) {
      if (names.isEmpty() != line.at(end).isFree()) {
        break;
      }
      names.add(day.english());
      end++;
    }
    return names.size() < 2
        ? null
        : Figure.of(
            at,
            end,
            String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast());
  }

  private @Nullable Days days(int at) {
    NumberWord word = line.at(at);
    if (word.isNumber()) {
      String range = DigitDates.daysOfOneToken(word.text());
      if (range != null) {
        return new Days(range, 0, at + 1);
      }
      int day = day(at);
      return day > 0 ? severalDays(day, at) : null;
    }
    Ordinals.Place place = ordinals.place(at);
    if (place != null && place.value() <= LAST_DAY) {
      Ordinals.Place second =
          line.at(place.end()).conjunction() ? ordinals.place(place.end()) : null;
      if (second != null && second.value() > place.value() && second.value() <= LAST_DAY) {
        return new Days(place.value() + " and " + second.value(), 0, second.end());
      }
      return new Days(String.valueOf(place.value()), place.value(), place.end());
    }
    Ordinal first = word.as(Ordinal.class);
    boolean bareFirst = first != null && first.value() == 1 && word.key().equals("اول");
    return bareFirst ? new Days("1", 1, at + 1) : null;
  }

  private Days severalDays(int first, int at) {
    NumberWord link = line.at(at + 1);
    boolean to = link.is(Mark.TO) && link.isFree();
    boolean and = link.key().equals("و");
    int second = to || and || link.is(Mark.DASH) ? day(at + 2) : 0;
    if (second == 0) {
      return new Days(String.valueOf(first), first, at + 1);
    }
    String word = to ? " to " : and ? " and " : "–";
    int low = to || and ? first : Math.min(first, second);
    int high = to || and ? second : Math.max(first, second);
    return new Days(low + word + high, 0, at + 3);
  }

  private int day(int at) {
    int day = line.at(at).isNumber() ? Digits.whole(line.at(at).text()) : -1;
    return day >= 1 && day <= LAST_DAY ? day : 0;
  }

  private @Nullable Named month(int at) {
    Named first = monthName(at);
    if (first == null) {
      return null;
    }
    int end = first.end();
    if (line.is(end, Mark.SLASH)) {
      return twice(first, end + 1, 0);
    }
    return line.is(end, Mark.OPEN) ? twice(first, end + 1, 1) : twice(first, end, 0);
  }

  private Named twice(Named first, int at, int closing) {
    Named second = monthName(at);
    if (second == null || !second.month().equals(first.month())) {
      return first;
    }
    boolean closed = closing == 0 || line.is(second.end(), Mark.CLOSE);
    return closed ? new Named(first.month(), second.end() + closing, true) : first;
  }

  private @Nullable Named monthName(int at) {
    NumberWord word = line.at(at);
    if (word.conjunction() || word.article()) {
      return null;
    }
    MonthName one = word.as(MonthName.class);
    if (one != null) {
      return new Named(one.month(), at + 1, false);
    }
    NumberWord next = line.at(at + 1);
    boolean head = word.as(MonthHead.class) != null && next.as(MonthHead.class) != null;
    CalendarMonth two =
        head && next.isFree() ? Vocabulary.monthOfTwoWords(word.key(), next.key()) : null;
    return two == null ? null : new Named(two, at + 2, false);
  }
}
