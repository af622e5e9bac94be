package org.hashiya.gloss.number;

import static org.hashiya.gloss.number.Printed.check;

import org.junit.jupiter.api.Test;

/** The early and late part of a time. */
class PeriodsTest {
  @Test
  void partOfAYear() {
    check("في أواخر عام 2015", "late 2015");
    check("مطلع عام 2011", "early 2011");
  }

  @Test
  void partOfADecadeOrCentury() {
    check("أوائل الثمانينيات", "the early 1980s");
    check("أواسط القرن التاسع عشر", "mid-19th century");
  }

  @Test
  void monthNeedsNoDayBehindIt() {
    check("منتصف مارس المقبل", "mid-March");
    check("أوائل شهر مايو", "early May");
  }

  @Test
  void partOfAnythingElseIsNone() {
    check("في منتصف الطريق");
  }
}
