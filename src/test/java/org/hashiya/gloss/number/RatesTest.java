package org.hashiya.gloss.number;

import static org.hashiya.gloss.number.Printed.check;

import org.junit.jupiter.api.Test;

/** What an amount is for each of. */
class RatesTest {
  @Test
  void sumIsPaidForEach() {
    check("بسعر 80 دولارا للبرميل", "$80", "a barrel");
    check("1800 دولار للأونصة", "$1,800", "an ounce");
    check("20 دينارا كويتيا للطن", "20 Kuwaiti dinars", "a ton");
    check("زيادة للبرميل الواحد");
    check("10 دولارات لليوم الثالث على التوالي", "$10", "for the third straight day");
  }

  @Test
  void measureIsDoneInATime() {
    check("90 ميلا في الساعة", "90 miles per hour");
    check("تنتج مليوني برميل في اليوم", "2 million barrels a day");
    check("خمسة أيام في الأسبوع", "5 days a week");
    check("5 ساعات في اليوم الواحد", "5 hours a day");
  }

  @Test
  void timeThatIsToldMoreOfIsNoRate() {
    check("سقط 20 ملم في اليوم الأول", "20 millimeters");
    check("رجل عمره 44 عاما في الساعة 7:55 صباحا", "44 years", "7:55 a.m.");
  }
}
