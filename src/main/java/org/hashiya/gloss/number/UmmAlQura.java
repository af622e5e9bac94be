package org.hashiya.gloss.number;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

/** The Gregorian equivalent of Hijri dates by the calendar that Saudi Arabia prints. */
final class UmmAlQura {
  private static final TimeZone ZONE = TimeZone.GMT_ZONE;

  private UmmAlQura() {}

  /**
   * The Gregorian day, or months, of a Hijri one.
   *
   * @param day 0 for the whole month
   */
  static String gregorian(int year, CalendarMonth month, int day) {
    IslamicCalendar hijri = calendar();
    hijri.set(year, month.number() - 1, 1);
    if (day > 0) {
      hijri.add(Calendar.DATE, day - 1);
      return day(of(hijri));
    }
    GregorianCalendar first = of(hijri);
    hijri.add(Calendar.DATE, hijri.getActualMaximum(Calendar.DAY_OF_MONTH) - 1);
    GregorianCalendar last = of(hijri);
    String end = month(last) + " " + last.get(Calendar.YEAR);
    if (month(first).equals(month(last))) {
      return end;
    }
    boolean sameYear = first.get(Calendar.YEAR) == last.get(Calendar.YEAR);
    return month(first) + (sameYear ? "" : " " + first.get(Calendar.YEAR)) + "–" + end;
  }

  /** The Gregorian years that a Hijri year fell in: 2014–2015. */
  static String gregorian(int year) {
    IslamicCalendar hijri = calendar();
    hijri.set(year, 0, 1);
    int first = of(hijri).get(Calendar.YEAR);
    hijri.set(year + 1, 0, 1);
    hijri.add(Calendar.DATE, -1);
    int last = of(hijri).get(Calendar.YEAR);
    return first == last ? String.valueOf(first) : first + "–" + last;
  }

  private static IslamicCalendar calendar() {
    IslamicCalendar hijri = new IslamicCalendar(ZONE, ULocale.ENGLISH);
    hijri.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
    hijri.clear();
    return hijri;
  }

  private static GregorianCalendar of(IslamicCalendar hijri) {
    GregorianCalendar gregorian = new GregorianCalendar(ZONE, ULocale.ENGLISH);
    gregorian.setTimeInMillis(hijri.getTimeInMillis());
    return gregorian;
  }

  private static String day(GregorianCalendar date) {
    return date.get(Calendar.DAY_OF_MONTH) + " " + month(date) + " " + date.get(Calendar.YEAR);
  }

  private static String month(GregorianCalendar date) {
    return CalendarMonth.gregorian(date.get(Calendar.MONTH) + 1).english();
  }
}
