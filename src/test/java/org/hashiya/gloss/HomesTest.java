package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A name is spelt as papers spell it where its bearer is at home. */
class HomesTest {
  @Test
  void nearestNationalityDecides() {
    Reader reader =
        Reader.of("سجل اللاعب المصري محمد هاني هدفا، وقال المدرب الإيراني محمد رضا إنه راض.");
    assertThat(reader.gloss("محمد")).isEqualTo("Mohamed");
    assertThat(reader.gloss("هاني")).isEqualTo("Hany");
    assertThat(reader.lastGloss("محمد")).isEqualTo("Mohammad");
    assertThat(reader.gloss("رضا")).isEqualTo("Reza");
  }

  @Test
  void otherSpellingsStayWithinReach() {
    assertThat(Reader.of("وصل اللاعب المصري هاني سالم.").reading("هاني").senses())
        .extracting(s -> s.glosses().getFirst())
        .containsExactly("Hany", "Hani");
  }

  @Test
  void articleDecidesWhereTheSentenceSaysNothing() {
    assertThat(
            Reader.of("هبطت الطائرة في مطار القاهرة أمس.", "بدأ الدوري المصري.", "عاد هشام فهمي.")
                .terms())
        .contains("Hesham Fahmy");
    assertThat(Reader.of("عاد هشام فهمي.").terms()).contains("Hisham Fahmi");
  }

  @Test
  void sonOfTheGulfStaysMohammed() {
    assertThat(Reader.of("زار القاهرة الأمير محمد بن خالد.").gloss("محمد")).isEqualTo("Mohammed");
  }

  @Test
  void familiesAndServantsOfGodAreSpeltByRule() {
    assertThat(Reader.of("قال الوزير المصري عبد الرحمن السعيد إنه راض.").terms())
        .contains("Egyptian Minister Abdel Rahman el-Said");
    assertThat(Reader.of("قال الوزير السعودي عبد الرحمن السعيد إنه راض.").terms())
        .contains("Saudi Minister Abdulrahman al-Said");
  }

  @Test
  void capitalIsTheOneOfTheCountryThatIsSpokenOf() {
    assertThat(Reader.of("أعلن الأردن أن القوات الأردنية بخير.", "رفضت عمان الطلب.").gloss("عمان"))
        .isEqualTo("Amman");
    assertThat(Reader.of("أعلنت الكويت وقطر الاتفاق.", "رفضت عمان الطلب.").gloss("عمان"))
        .isEqualTo("Oman");
  }
}
