package org.hashiya.gloss.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hashiya.gloss.number.Meaning.DayPart;
import org.hashiya.gloss.number.Meaning.Mark;
import org.hashiya.gloss.number.Meaning.Part;
import org.hashiya.gloss.number.Meaning.Weekday;
import org.hashiya.text.Folding;
import org.jspecify.annotations.Nullable;

/** Reads the time of day: 6:38 صباحا، الساعة الثالثة والنصف فجرا، 18:00 بتوقيت غرينتش. */
final class Times {
  private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-4])([:.])([0-5]\\d)");
  private static final String HOUR = Folding.key("ساعة");
  private static final String HOURS_PLURAL = Folding.key("ساعات");
  private static final String MINUTE = Folding.key("دقيقة");
  private static final String AND = "و";
  private static final int HOUR_IN_MINUTES = 60;
  private static final int HOURS_OF_A_DAY = 24;
  private static final int HOURS = 12;

  private final Line line;
  private final Ordinals ordinals;

  Times(Line line) {
    this.line = line;
    this.ordinals = new Ordinals(line);
  }

  /**
   * A time on the dial.
   *
   * @param hour 0 to 24
   * @param minute -1 where none is said
   */
  private record Dial(int hour, int minute, int end, boolean colon) {
    String minutes() {
      return minute < 0 || (minute == 0 && hour <= HOURS)
          ? ""
          : (minute < 10 ? ":0" : ":") + minute;
    }
  }

  /** A part of the day and the token behind it. */
  private record Part12(HalfDay half, int end) {}

  @Nullable Figure read(int at) {
    Figure midnight = midnight(at);
    if (midnight != null) {
      return midnight;
    }
    boolean named = line.at(at).article() && line.at(at).key().equals(HOUR);
    Dial dial = dial(named ? at + 1 : at);
    boolean smallHours = line.at(at - 1).key().equals(HOURS_PLURAL); // "the first hours of"
    if (dial == null || smallHours) {
      return null;
    }
    Part12 part = part(dial.end());
    if (part != null) {
      String time = part.half().clock(dial.hour(), dial.minutes());
      return zoned(at, part.end(), time);
    }
    String time = dial.hour() + dial.minutes();
    Figure zoned = zoned(at, dial.end(), time);
    boolean hasZone = zoned.end() > dial.end();
    if (hasZone && (dial.colon() || named)) {
      return zoned;
    }
    if (hasZone && dial.minute() < 0 && !line.at(at).isNumber()) {
      return zoned(at, dial.end(), time + ":00"); // الثانية بتوقيت غرينتش
    }
    if (!named) {
      return dial.colon() && line.at(at).text().contains(":")
          ? Figure.of(at, dial.end(), time)
          : null;
    }
    if (dial.minute() > 0 || dial.hour() > HOURS) {
      return Figure.of(at, dial.end(), time);
    }
    return untilAnotherHour(at, dial);
  }

  /** منتصف ليل الأحد: agencies name the day behind. */
  private @Nullable Figure midnight(int at) {
    boolean middle = line.is(at, Mark.MIDDLE) && line.is(at + 1, Mark.NIGHT);
    Weekday day = middle && line.at(at + 2).article() ? line.free(at + 2, Weekday.class) : null;
    return day == null ? null : Figure.of(at, at + 3, "midnight " + day.english());
  }

  /** بين الساعة الثالثة والرابعة عصرا. */
  private Figure untilAnotherHour(int at, Dial first) {
    int next = line.at(first.end()).key().equals(AND) ? first.end() + 1 : first.end();
    boolean between = line.is(at - 1, Mark.BETWEEN);
    boolean and = next > first.end() || line.at(next).conjunction();
    Dial second = between && and ? dial(next) : null;
    if (second == null) {
      return Figure.of(at, first.end(), first.hour() + " o'clock");
    }
    String both = first.hour() + " and ";
    Part12 part = part(second.end());
    return part == null
        ? Figure.of(at, second.end(), both + second.hour() + second.minutes() + " o'clock")
        : Figure.of(at, part.end(), both + part.half().clock(second.hour(), second.minutes()));
  }

  /** غرينتش, or ت.غ. and its like. */
  private int behindGreenwich(int at) {
    if (line.is(at, Mark.GREENWICH)) {
      return at + 1;
    }
    if (!line.at(at).key().equals("ت")) {
      return at;
    }
    int second = line.at(at + 1).text().equals(".") ? at + 2 : at + 1;
    return line.at(second).key().equals("غ") ? second + 1 : at;
  }

  private @Nullable Dial dial(int at) {
    NumberWord word = line.at(at);
    if (word.isNumber()) {
      Matcher clock = CLOCK.matcher(word.text());
      if (clock.matches()) {
        boolean colon = clock.group(2).equals(":");
        boolean dotBehindHour = line.at(at - 1).key().equals(HOUR) || part(at + 1) != null;
        return colon || dotBehindHour
            ? new Dial(
                Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(3)), at + 1, true)
            : null;
      }
      int hour = Digits.whole(word.text());
      if (hour > HOURS_OF_A_DAY
          && hour % 100 < HOUR_IN_MINUTES
          && line.is(at + 1, Mark.GREENWICH)) {
        return new Dial(hour / 100, hour % 100, at + 1, true); // 1330 تغ
      }
      return hour >= 0 && hour <= HOURS_OF_A_DAY ? withMinutes(hour, at + 1) : null;
    }
    Ordinals.Place place = ordinals.place(at);
    return place == null || place.value() > HOURS ? null : withMinutes(place.value(), place.end());
  }

  private Dial withMinutes(int hour, int at) {
    NumberWord next = line.at(at);
    Part part = next.as(Part.class);
    if (part != null && next.conjunction() && next.article()) {
      return new Dial(hour, HOUR_IN_MINUTES * part.numerator() / part.denominator(), at + 1, false);
    }
    Ordinals.Place minutes =
        next.conjunction() && next.key().equals(MINUTE) ? ordinals.place(at + 1) : null;
    if (minutes != null) {
      return new Dial(hour, minutes.value(), minutes.end(), false);
    }
    Part less = line.at(at + 1).as(Part.class);
    if (next.is(Mark.EXCEPT) && less != null) {
      int minute = HOUR_IN_MINUTES - HOUR_IN_MINUTES * less.numerator() / less.denominator();
      return new Dial(hour == 1 ? HOURS : hour - 1, minute, at + 2, false);
    }
    return new Dial(hour, -1, at, false);
  }

  private @Nullable Part12 part(int at) {
    int word = line.is(at, Mark.FROM) && line.at(at).isFree() ? at + 1 : at;
    boolean from = word > at;
    NumberWord next = line.at(word);
    DayPart part = line.free(word, DayPart.class);
    if (part != null && !next.article()) {
      return new Part12(part.half(), word + 1);
    }
    if (next.is(Mark.AFTER) || next.is(Mark.BEFORE)) {
      boolean after = next.is(Mark.AFTER);
      if (line.is(word + 1, Mark.NOON)) {
        return new Part12(after ? HalfDay.AFTERNOON : HalfDay.MORNING, word + 2);
      }
      if (line.is(word + 1, Mark.MIDDLE) && line.is(word + 2, Mark.NIGHT)) {
        return new Part12(after ? HalfDay.MORNING : HalfDay.AFTERNOON, word + 3);
      }
    }
    if (from && next.is(Mark.NOON)) {
      return new Part12(HalfDay.NOON, word + 1);
    }
    return from && next.is(Mark.NIGHT) ? new Part12(HalfDay.NIGHT, word + 1) : null;
  }

  private Figure zoned(int at, int end, String time) {
    int greenwich = behindGreenwich(end);
    if (greenwich > end) {
      return Figure.of(at, greenwich, time + " GMT");
    }
    if (line.is(end, Mark.ZONE) && line.is(end + 1, Mark.GREENWICH)) {
      return Figure.of(at, end + 2, time + " GMT");
    }
    if (line.is(end, Mark.ZONE) && line.is(end + 1, Mark.LOCAL)) {
      return Figure.of(at, end + 2, time + " local time");
    }
    if (line.is(end, Mark.ZONE) && line.is(end + 1, Mark.EASTERN)) {
      return Figure.of(at, end + 2, time + " Eastern time");
    }
    return Figure.of(at, end, time);
  }
}
