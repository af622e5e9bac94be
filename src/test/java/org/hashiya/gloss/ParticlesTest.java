package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @CsvSource({
    "الأشجار هنا أعلى بكثير من أشجار القرية., من, than",
    "ويعد النهر من أطول الأنهار في البلاد., من, among",
    "كانت القرية من القرى القليلة التي نجت., من, among",
    "أصلح البستاني ما تهدم من جدران الحديقة., من, of",
    "وصل القارب في مارس من العام الماضي., من, of",
    "دفع البستاني ألف دينار من أمواله., من, of",
    "احترق جزء كبير من الحديقة., من, of",
    "خرج الفريق من القرية., من, from",
    "خرج ثلاثون في المئة من السكان., من, of",
    "خرج الكثير من السكان., من, of",
    "هذا رد عنيف على السؤال., على, to",
    "توفي البستاني عن 80 عاما., عن, at the age of",
    "على أهل القرية أن ينتظروا., على, must",
    "وعليه قرر البستاني العودة., وعليه, accordingly",
    "ألقى الصياد الشبكة في رمضان., في, in",
    "تضخ الآلة خمسة لترات من الماء في الدقيقة., في, per",
    "باع الحديقة مقابل مئة دينار., مقابل, in return for",
    "باع 30 طنا مقابل 20 طنا قبل عام., مقابل, compared with",
    "دفع ألف دينار نظير خدماته., نظير, in return for"
  })
  void prepositionsByWhatIsMeasuredOrOwed(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @ParameterizedTest
  @CsvSource({
    "كما غرس البستاني شجرة., كما, also",
    "كما لم يعد القارب., كما, also",
    "كما أن القرية بعيدة., كما, also",
    "'الطقس بارد، كما يقول أهل القرية.', كما, as",
    "غرس أهل القرية أشجارا كثيرة كما أصلح البستاني السور القديم., كما, also",
    "بقيت القرية كما تركها., كما, as",
    "سافر إلى القرية حيث ولد., حيث, where",
    "تأخر القارب كثيرا حيث هطلت الأمطار., حيث, as",
    "أغلق الباب حتى لا يدخل الغبار., حتى, so that",
    "انتظر حتى يعود القارب., حتى, until",
    "لن نعود حتى لو غرق القارب., حتى, even",
    "نعود حتى وإن تأخرنا., وإن, if",
    "إن لم يعد القارب سافرنا., إن, if",
    "حذر من أن يغرق القارب., أن, that",
    "فقد تراجع ماء النهر كثيرا., فقد, has"
  })
  void particlesThatTieClauses(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @ParameterizedTest
  @CsvSource({
    "لا أحد يعرف من كسر الباب., من, who",
    "ساعد أهل القرية كل من فقد بيته., من, who",
    "نتساءل ألا يكفي هذا؟, ألا, not",
    "اختلفوا فيما يقولون., فيما, in what",
    "ما أدري أين القارب., ما, not",
    "لسبب ما غرق القارب., ما, some",
    "هل لديك وقت؟, هل, do",
    "غرسوا هذه الأشجار., هذه, these",
    "هذه البلاد واسعة., هذه, this",
    "عالم غير العالم الذي عرفناه., غير, other than",
    "البستاني نفسه حضر., نفسه, himself",
    "القرية تحمي نفسها., نفسها, itself"
  })
  void pronounsAndQuestions(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @ParameterizedTest
  @CsvSource({
    "لا يزال التحقيق مستمرا في القرية., في, in",
    "أطلقت القرية على الحديقة الجديدة اسم النور., على, to",
    "رفض البيان الأخير من الوزارة., من, from",
    "غرق القارب في بحيرة بعيدة جنوبي البلاد., جنوبي, in the south of",
    "غرق القارب جنوبي بيروت., جنوبي, south of",
    "تدفقت مياه غزيرة نتيجة الأمطار., نتيجة, as a result of",
    "ووفقا للخبر فقد تقدم عدد من السكان بطلب., فقد, has",
    "كنا قد تعودنا على ذلك., قد, had",
    "كان قد جن جنونه., قد, had",
    "يجب أن تضاعف القرية التمويل., أن, to",
    "سيحتاجها الشباب مستقبلا., مستقبلا, in the future"
  })
  void wordsByTheClauseAround(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @Test
  void questionOpensWithWho() {
    assertThat(Reader.of("من المسؤول عن البئر؟").gloss("من")).isEqualTo("who");
  }

  @Test
  void nobodyIsMeantBeforeAnOrigin() {
    assertThat(Reader.of("النحال وهو من أصل كردي باع العسل.").lemma("من")).isEqualTo("مِنْ");
  }

  @ParameterizedTest
  @CsvSource({
    "لما وصل النحال استقبله البستاني., لما, when",
    "نعم للسلام., نعم, yes",
    "رحب بالحضور خاصة القادمين من بعيد., خاصة, especially",
    "يسري القرار على المتقاعدين من العسكريين., من, of",
    "طلب العمال من المديرين زيادة., من, from",
    "رأى تمثالا من البرونز., من, of"
  })
  void clausesAndGroups(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }
}
