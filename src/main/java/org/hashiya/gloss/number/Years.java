package org.hashiya.gloss.number;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hashiya.gloss.number.Meaning.Mark;
import org.jspecify.annotations.Nullable;

/** Reads years: عام 2011، 1436هـ with the years that it fell in, عامي 2010 و2011، 2010-2015. */
final class Years {
  private static final int FIRST_CLEAR = 1000;
  private static final int LAST = 2199;
  private static final int LAST_HIJRI = 1599;

  /** News seldom speaks of the fifteenth century after Christ, often of the one after the Hijra. */
  private static final int FIRST_RECENT = 1390;

  private static final int LAST_RECENT = 1480;
  private static final Pattern RANGE = Pattern.compile("([12]\\d{3})[-–]([12]\\d{3}|\\d{2})");

  private final Line line;

  Years(Line line) {
    this.line = line;
  }

  /** A year and the token behind it and its era. */
  record Year(int number, boolean hijri, int end) {}

  /** The year behind a month; null where none is. */
  @Nullable Year behind(int at, boolean hijri) {
    int next = line.is(at, Mark.FROM) && line.at(at).isFree() ? at + 1 : at;
    boolean named = line.is(next, Mark.YEAR);
    if (next > at && !named) {
      return null;
    }
    Year year = year(named ? next + 1 : next);
    if (year == null || (hijri ? year.number() > LAST_HIJRI : year.hijri())) {
      return null;
    }
    return year.number() >= FIRST_CLEAR || year.hijri() || (named && !hijri) ? year : null;
  }

  @Nullable Figure read(int at) {
    if (line.at(at).isNumber()) {
      Matcher range = RANGE.matcher(line.at(at).text());
      if (range.matches()) {
        return range(at, range);
      }
    }
    boolean named = line.is(at, Mark.YEAR) && !line.at(at).isNumber();
    int digits = named ? at + 1 : at;
    Figure ancient = beforeChrist(at, named);
    if (ancient != null) {
      return ancient;
    }
    Year year = year(digits);
    if (year == null) {
      return null;
    }
    Figure several = several(at, year);
    if (several != null) {
      return several;
    }
    String inItsOwn = String.valueOf(year.number());
    boolean recentHijri = named && year.number() >= FIRST_RECENT && year.number() <= LAST_RECENT;
    if (year.hijri() || recentHijri) {
      String hijri = inItsOwn + " AH (" + UmmAlQura.gregorian(year.number()) + ")";
      return new Figure(at, year.end(), year.hijri() ? List.of(hijri) : List.of(hijri, inItsOwn));
    }
    boolean era = year.end() > digits + 1;
    return (named && year.number() >= FIRST_CLEAR) || era
        ? Figure.of(at, year.end(), inItsOwn)
        : null;
  }

  private @Nullable Figure several(int at, Year first) {
    NumberWord link = line.at(first.end());
    boolean dual = line.at(at).key().equals("عامي");
    boolean and = link.key().equals("و") && dual;
    Year second =
        link.is(Mark.DASH) || link.is(Mark.SLASH) || and || (link.is(Mark.TO) && link.isFree())
            ? year(first.end() + 1)
            : null;
    if (second == null || second.hijri() || first.hijri()) {
      return null;
    }
    if (first.number() < FIRST_CLEAR || second.number() < FIRST_CLEAR) {
      return null;
    }
    if (link.is(Mark.DASH) || link.is(Mark.SLASH)) {
      return Figure.of(at, second.end(), dashed(first.number(), second.number()));
    }
    return Figure.of(at, second.end(), first.number() + (and ? " and " : " to ") + second.number());
  }

  private static Figure range(int at, Matcher range) {
    int first = Integer.parseInt(range.group(1));
    int second = Integer.parseInt(range.group(2));
    int whole = range.group(2).length() == 2 ? first / 100 * 100 + second : second;
    return new Figure(at, at + 1, List.of(dashed(first, whole)));
  }

  /** Typists turn the two round so that the screen shows them in order. */
  private static String dashed(int first, int second) {
    return Math.min(first, second) + "–" + Math.max(first, second);
  }

  /**
   * An era named behind a year or century.
   *
   * @param english as it is printed behind
   */
  record Era(String english, int end) {}

  /** قبل الميلاد, ميلادي, للهجرة; null where no era is named in words. */
  static @Nullable Era era(Line line, int at) {
    NumberWord word = line.at(at);
    if (word.is(Mark.BEFORE) && line.is(at + 1, Mark.BIRTH)) {
      return new Era("BC", at + 2);
    }
    boolean written = word.isFree() && word.key().length() > 2;
    if (written && word.is(Mark.GREGORIAN)) {
      return new Era("AD", at + 1);
    }
    return written && word.is(Mark.HIJRI) ? new Era("AH", at + 1) : null;
  }

  /** عام 300 قبل الميلاد. */
  private @Nullable Figure beforeChrist(int at, boolean named) {
    int digits = named ? at + 1 : at;
    int year = line.at(digits).isNumber() ? Digits.whole(line.at(digits).text()) : -1;
    Era era = year > 0 ? era(line, digits + 1) : null;
    return era != null && era.english().equals("BC")
        ? Figure.of(at, era.end(), year + " BC")
        : null;
  }

  private @Nullable Year year(int at) {
    int number = line.at(at).isNumber() ? Digits.whole(line.at(at).text()) : -1;
    if (number < 1 || number > LAST) {
      return null;
    }
    if (line.is(at + 1, Mark.HIJRI) && line.at(at + 1).isFree() && number <= LAST_HIJRI) {
      return new Year(number, true, at + 2);
    }
    boolean letter = line.at(at + 1).key().equals("م");
    boolean era =
        line.is(at + 1, Mark.GREGORIAN)
            && line.at(at + 1).isFree()
            && (number >= FIRST_CLEAR || !letter);
    return new Year(number, false, era ? at + 2 : at + 1);
  }
}
