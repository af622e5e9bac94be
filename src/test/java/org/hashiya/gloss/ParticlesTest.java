package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Particles by what stands around them. */
class ParticlesTest {
  @ParameterizedTest
  @CsvSource({
    "قال البستاني إن الأشجار بخير., إن, that",
    "إن الأشجار بخير., إن, indeed",
    "في القرية حديقة لكن هناك مشكلة., هناك, there is",
    "علم أن هناك أشجارا كثيرة., هناك, there are",
    "سافر وبقي هناك., هناك, there",
    "كان البستاني قد غادر القرية., قد, had",
    "علم أنه قد غادر., قد, has",
    "قد لا يعود القارب., قد, may",
    "غرسوا شجرة في كل حديقة., كل, every",
    "غرسوا كل الأشجار., كل, all",
    "يمر القارب كل 15 دقيقة., كل, every",
    "زارهم أحد البستانيين., أحد, one of",
    "عاش في إحدى أجمل القرى., إحدى, one of",
    "عاد كلا القاربين., كلا, both",
    "يعملون منذ الثالث من يوليو., منذ, since",
    "يعملون منذ ثلاثة أشهر., منذ, for",
    "وصل القارب في الرابع عشر من مارس., في, on",
    "غرسوا الأشجار خلال 48 ساعة., خلال, in",
    "يعملون هنا منذ أسبوع., منذ, for",
    "يعملون هنا منذ عام 2010., منذ, since",
    "قبل 15 عاما غرسوا الأشجار., قبل, ago",
    "فتحوا الباب ثانية في المساء., ثانية, again",
    "غرسوا شجرة ثانية., ثانية, second"
  })
  void particlesByTheirClause(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @ParameterizedTest
  @CsvSource({
    "تأخر القارب عن موعده ما أقلق أهل القرية., ما, which",
    "نعرف ما حدث., ما, what",
    "هذه الحديقة أكبر مما توقعنا., مما, than what",
    "هل يعود القارب؟, هل, do",
    "هل عاد القارب؟, هل, did",
    "هل الحديقة بعيدة؟, هل, is",
    "كم شجرة غرست؟, كم, how many",
    "على بعد 20 كم من القرية., كم, kilometer",
    "أيها الأصدقاء عودوا., أيها, O",
    "لم ولن يعود., لم, not",
    "عودوا وإلا غرق القارب., وإلا, otherwise"
  })
  void particlesByWhatTheyStandBefore(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @ParameterizedTest
  @CsvSource({
    "غرس البستاني أنواعا كثيرة خاصة في الصيف., خاصة, especially",
    "هذه حديقة خاصة., خاصة, special",
    "غرسوا نصف الأشجار، أي عشرين شجرة., أي, that is",
    "لم يغرس أي شجرة., أي, any",
    "هذا فرصة لا عبئا على القرية., لا, not",
    "لا شك في ذلك., لا, no",
    "حتى البستاني العجوز جاء., حتى, even",
    "بقي في القرية حتى الصيف., حتى, until"
  })
  void particlesThatAreWrittenAlike(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @ParameterizedTest
  @CsvSource({
    "كنا من المتأخرين., من, among",
    "وهو من أهم البستانيين., من, among",
    "شكرهم على ما بذلوه من جهد., من, of",
    "خرج ما خرج من القرية., من, from",
    "يضخ البئر مئة لتر في الساعة., في, per",
    "ينتج الحقل ألف برميل في اليوم., في, per",
    "عاد في اليوم الأول., في, on",
    "الجولة الثانية من السباق., من, of",
    "جاء سرب من الطيور., من, of"
  })
  void prepositionsByBothTheirSides(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }
}
