package org.hashiya.gloss.number;

import static org.hashiya.gloss.number.Printed.check;

import org.junit.jupiter.api.Test;

/** Arabic tells an age by an ordinal, English by a number. */
class AgesTest {
  @Test
  void yearOfALifeIsAnAge() {
    check("طفل في الخامسة من عمره", "5 years old");
    check("امرأة في الأربعين من عمرها", "40 years old");
    check("يبلغ السابعة والثلاثين من العمر", "37");
  }

  @Test
  void ageIsANumber() {
    check("بلغ سن الثامنة عشرة", "18");
    check("قبل سن السبعين", "70");
  }

  @Test
  void decadeOfALifeIsSomebodys() {
    check("في العشرينات من عمره", "in his 20s");
    check("في الثلاثينيات من عمرها", "in her 30s");
    check("في الثلاثينيات من عمرهم", "in their 30s");
  }
}
