package org.hashiya.gloss.number;

import java.time.Month;
import java.util.List;
import java.util.Locale;

/**
 * A month of one of the two calendars.
 *
 * @param number from 1
 */
record CalendarMonth(boolean hijri, int number) {
  private static final List<String> HIJRI =
      List.of(
          "Muharram",
          "Safar",
          "Rabi al-Awwal",
          "Rabi al-Thani",
          "Jumada al-Ula",
          "Jumada al-Thani",
          "Rajab",
          "Shaban",
          "Ramadan",
          "Shawwal",
          "Dhu al-Qada",
          "Dhu al-Hijja");

  static CalendarMonth gregorian(int number) {
    return new CalendarMonth(false, number);
  }

  static CalendarMonth hijri(int number) {
    return new CalendarMonth(true, number);
  }

  String english() {
    if (hijri) {
      return HIJRI.get(number - 1);
    }
    String name = Month.of(number).name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
