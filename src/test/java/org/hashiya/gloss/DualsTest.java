package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Number words and duals say how many there are. */
class DualsTest {
  @Test
  void tensAreNoUnitsInTheirObliqueForm() {
    Reader reader = Reader.of("رأيت ثلاثين لاعبا وأربعين إداريا وخمسين مشجعا وستين صحفيا.");
    assertThat(reader.gloss("ثلاثين")).isEqualTo("thirty");
    assertThat(reader.gloss("وأربعين")).isEqualTo("forty");
    assertThat(reader.gloss("وخمسين")).isEqualTo("fifty");
    assertThat(reader.gloss("وستين")).isEqualTo("sixty");
  }

  @Test
  void mondayHasItsArticle() {
    assertThat(Reader.of("قتل المسلح اثنين من الجنود.").gloss("اثنين")).isEqualTo("two");
    assertThat(Reader.of("وصل الوفد يوم الاثنين.").gloss("الاثنين")).isEqualTo("Monday");
  }

  @Test
  void twoHundredIsANumberOfItsOwn() {
    assertThat(Reader.of("دفع مئتين من المال.").gloss("مئتين")).isEqualTo("two hundred");
  }

  @Test
  void dualOfANounIsTwo() {
    assertThat(Reader.of("بقيت دقيقتان على النهاية.").terms()).contains("two minutes");
    assertThat(Reader.of("وقع الوزير اتفاقيتين.").terms()).contains("sign two agreements");
    assertThat(Reader.of("بحث العلاقات بين المدينتين.").terms()).contains("the two cities");
  }

  @Test
  void termInTheDualIsTwo() {
    assertThat(Reader.of("حلقت طائرتان حربيتان فوق القرية.").terms()).contains("two warplanes");
    assertThat(Reader.of("وصل قبل ساعتين من المباراة.").terms()).contains("two hours before");
    assertThat(Reader.of("نشروا النص باللغتين الإنجليزية والفرنسية.").terms())
        .contains("the two languages")
        .doesNotContain("English language");
  }

  @Test
  void whatANumberCountsIsInThePlural() {
    assertThat(Reader.of("وصل 12 وزير خارجية.").terms()).contains("foreign ministers");
    assertThat(Reader.of("اشتعلت ثلاث حروب أهلية.").terms()).contains("civil wars");
    assertThat(Reader.of("بدأت في عام 2012 ثورة شعبية.").terms()).contains("popular revolution");
    assertThat(Reader.of("افتتح أول بنك إسلامي.").terms()).contains("Islamic bank");
  }

  @Test
  void sideOfACountryIsNoTwo() {
    assertThat(Reader.of("قاتلوا في جنوبي لبنان.").terms()).noneMatch(t -> t.contains("two"));
  }

  @Test
  void handsOfOneAreNotCounted() {
    assertThat(Reader.of("رفعت يديها إلى السماء.").terms()).contains("hands");
  }

  @Test
  void twoNamesOfOneAreSoonerHisNamingIt() {
    assertThat(Reader.of("قرأت الكتاب الذي اسماه المؤلف حديث البحر.").gloss("اسماه"))
        .isEqualTo("call");
  }

  @Test
  void yearBelongsToItsNumber() {
    assertThat(Reader.of("ينتهي العمل قبل عام 2019.").terms())
        .contains("2019")
        .doesNotContain("a year ago");
  }

  @Test
  void winnersWinByTwoGoals() {
    Reader reader = Reader.of("فاز الفريق بهدفين مقابل هدف.");
    assertThat(reader.terms()).contains("by two goals").doesNotContain("with the aim of");
    assertThat(Reader.of("زار البلاد بهدف تحسين العلاقات.").terms()).contains("with the aim of");
  }

  @Test
  void twoPeopleAreInThePluralThoughMoreIsSaidOfThem() {
    assertThat(Reader.of("نقلوا القتيلين إلى المشرحة.").terms()).contains("the two people killed");
    assertThat(Reader.of("نقلوا القتيلتين إلى المشرحة.").terms()).contains("the two women killed");
  }

  @Test
  void twoGoalsAreSomebodysButAFriendIsOnesOwn() {
    assertThat(Reader.of("شاهدوا هدفي رونالدو.").terms()).contains("two goals");
    assertThat(Reader.of("زرت حبيبي أحمد.").composed()).isEmpty();
    assertThat(Reader.of("عادت أسرتي الكبيرة أمس.").composed()).isEmpty();
    assertThat(Reader.of("استقبلوا أسرتي المهاجرة أمس.").composed()).isEmpty();
  }
}
