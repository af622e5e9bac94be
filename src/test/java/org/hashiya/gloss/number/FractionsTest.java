package org.hashiya.gloss.number;

import static org.hashiya.gloss.number.Printed.check;

import org.junit.jupiter.api.Test;

/** Parts of a whole, and how many times it. */
class FractionsTest {
  @Test
  void severalParts() {
    check("ثلاثة أرباع الأعضاء", "three quarters");
    check("تسعة أعشار السكان", "nine tenths");
    check("أثمان السلع");
  }

  @Test
  void partOfAPercentagePoint() {
    check("رفع البنك الفائدة ربع نقطة مئوية", "a quarter of a percentage point");
    check("نصف نقطة مئوية", "half a percentage point");
  }

  @Test
  void someOfEachSoMany() {
    check("واحد من كل خمسة أطفال", "one in five");
    check("9 من كل 10 نساء", "nine in 10");
  }

  @Test
  void manifold() {
    check("ثلاثة أضعاف السعر", "three times");
    check("عشرين ضعفا", "20 times");
  }
}
