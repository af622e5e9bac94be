package org.hashiya.gloss.number;

import static org.hashiya.gloss.number.Printed.check;

import org.junit.jupiter.api.Test;

/** How long before or after another thing. */
class DistancesTest {
  @Test
  void timeIsCountedFromAnEvent() {
    check("قبل خمس دقائق من النهاية", "5 minutes before");
    check("بعد ثلاثة أيام من الهجوم", "3 days after");
    check("بعد ثلاثة أشهر على الهجوم", "3 months after");
    check("قبل أقل من أسبوع من الاجتماع", "less than a week before");
  }

  @Test
  void withoutAnEventItIsCountedFromNow() {
    check("توقف قبل أكثر من عشر سنوات", "more than 10 years ago");
    check("غادر بعد أقل من ساعة", "less than an hour later");
    check("قبل خمسة أيام من الآن", "5 days");
  }

  @Test
  void yearIsNoDistance() {
    check("قبل أكثر من عام 2010", "2010");
  }
}
