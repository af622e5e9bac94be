package org.hashiya.gloss.number;

import java.util.Map;
import org.hashiya.gloss.number.Meaning.DayPart;
import org.hashiya.gloss.number.Meaning.Mark;
import org.hashiya.gloss.number.Meaning.MonthHead;
import org.hashiya.gloss.number.Meaning.MonthName;
import org.hashiya.gloss.number.Meaning.Stretch;
import org.hashiya.gloss.number.Meaning.Weekday;
import org.hashiya.text.Folding;

/**
 * Months of the Roman, Syriac, Maghrebi and Hijri tradition, weekdays, and the words of the clock.
 */
final class CalendarWords {
  private static final String[][] GREGORIAN = {
    {"يناير", "جانفي"},
    {"فبراير", "شباط", "فيفري"},
    {"مارس", "آذار"},
    {"أبريل", "نيسان", "أفريل"},
    {"مايو", "أيار", "ماي"},
    {"يونيو", "يونيه", "حزيران", "جوان"},
    {"يوليو", "يوليه", "تموز", "جويلية", "يوليوز"},
    {"أغسطس", "آب", "أوت", "غشت"},
    {"سبتمبر", "أيلول", "شتنبر"},
    {"أكتوبر", "تشرين أول"},
    {"نوفمبر", "نونبر"},
    {"ديسمبر", "دجنبر"}
  };

  private CalendarWords() {}

  static void into(NumeralWords.Receiver words, Map<String, CalendarMonth> months) {
    for (int i = 0; i < GREGORIAN.length; i++) {
      words.put(new MonthName(CalendarMonth.gregorian(i + 1)), GREGORIAN[i]);
    }
    hijri(words);
    monthsOfTwoWords(words, months);
    weekdays(words);
    clock(words);
    words.put(Mark.YEAR, "عام", "سنة", "عامي");
    words.put(Mark.MONTH, "شهر");
    words.put(Mark.HIJRI, "هـ", "هجري", "هجرية", "هجريا");
    words.put(Mark.GREGORIAN, "م", "ميلادي", "ميلادية", "ميلاديا");
    words.put(Mark.CENTURY, "قرن");
    words.put(Mark.PAST, "ماضي", "منصرم", "فائت");
    words.put(Mark.THIS, "جاري", "حالي");
    words.put(Mark.NEXT, "مقبل", "قادم");
    words.put(new Stretch("early"), "أوائل", "مطلع", "مستهل");
    words.put(new Stretch("mid-"), "منتصف", "أواسط");
    words.put(new Stretch("late"), "أواخر");
    words.put(Mark.BIRTH, "ميلاد");
    words.put(Mark.AGE, "عمر", "عمره", "عمرها", "عمرهما", "عمرهم", "عمري");
    words.put(Mark.FROM, "من");
    words.put(Mark.TO, "إلى", "حتى");
    words.put(Mark.BETWEEN, "بين");
    words.put(Mark.IN, "في");
  }

  private static void hijri(NumeralWords.Receiver words) {
    words.put(new MonthName(CalendarMonth.hijri(1)), "محرم");
    words.put(new MonthName(CalendarMonth.hijri(2)), "صفر");
    words.put(new MonthName(CalendarMonth.hijri(7)), "رجب");
    words.put(new MonthName(CalendarMonth.hijri(8)), "شعبان");
    words.put(new MonthName(CalendarMonth.hijri(9)), "رمضان");
    words.put(new MonthName(CalendarMonth.hijri(10)), "شوال");
  }

  private static void monthsOfTwoWords(
      NumeralWords.Receiver words, Map<String, CalendarMonth> months) {
    two(words, months, "كانون", CalendarMonth.gregorian(12), "أول");
    two(words, months, "كانون", CalendarMonth.gregorian(1), "ثاني", "ثان");
    two(words, months, "تشرين", CalendarMonth.gregorian(10), "أول");
    two(words, months, "تشرين", CalendarMonth.gregorian(11), "ثاني", "ثان");
    two(words, months, "ربيع", CalendarMonth.hijri(3), "أول");
    two(words, months, "ربيع", CalendarMonth.hijri(4), "ثاني", "آخر");
    two(words, months, "جمادى", CalendarMonth.hijri(5), "أولى", "أول");
    two(words, months, "جمادى", CalendarMonth.hijri(6), "ثانية", "آخرة", "آخر", "ثاني");
    for (String head : new String[] {"ذو", "ذي", "ذا"}) {
      two(words, months, head, CalendarMonth.hijri(11), "قعدة");
      two(words, months, head, CalendarMonth.hijri(12), "حجة");
    }
  }

  private static void two(
      NumeralWords.Receiver words,
      Map<String, CalendarMonth> months,
      String head,
      CalendarMonth month,
      String... seconds) {
    words.put(new MonthHead(Folding.key(head)), head);
    for (String second : seconds) {
      String key = Folding.key(second);
      months.put(Folding.key(head) + " " + key, month);
      words.put(new MonthHead(key), second);
    }
  }

  private static void weekdays(NumeralWords.Receiver words) {
    words.put(new Weekday("Sunday"), "أحد");
    words.put(new Weekday("Monday"), "اثنين");
    words.put(new Weekday("Tuesday"), "ثلاثاء");
    words.put(new Weekday("Wednesday"), "أربعاء");
    words.put(new Weekday("Thursday"), "خميس");
    words.put(new Weekday("Friday"), "جمعة");
    words.put(new Weekday("Saturday"), "سبت");
  }

  private static void clock(NumeralWords.Receiver words) {
    words.put(new DayPart(HalfDay.MORNING), "صباحا", "صباح", "فجرا", "فجر", "ضحى");
    words.put(new DayPart(HalfDay.NOON), "ظهرا");
    words.put(new DayPart(HalfDay.AFTERNOON), "مساء", "مساءا", "عصرا", "عصر");
    words.put(new DayPart(HalfDay.NIGHT), "ليلا");
    words.put(Mark.NOON, "ظهر");
    words.put(Mark.AFTER, "بعد");
    words.put(Mark.BEFORE, "قبل");
    words.put(Mark.MIDDLE, "منتصف");
    words.put(Mark.NIGHT, "ليل", "ليلة");
    words.put(Mark.LESS, "أقل");
    words.put(Mark.MORE, "أكثر");
    words.put(Mark.EXCEPT, "إلا");
    words.put(Mark.ZONE, "توقيت");
    words.put(Mark.GREENWICH, "غرينتش", "جرينتش", "غرينيتش", "جرينيتش", "تغ");
    words.put(Mark.LOCAL, "محلي");
    words.put(Mark.EASTERN, "شرقي");
  }
}
