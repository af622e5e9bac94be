package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The English of a term takes the form of its words and the sense that its neighbours tell. */
class TermEnglishTest {
  @ParameterizedTest
  @CsvSource({
    "ازداد الاهتمام بالزراعة., interest in",
    "طال التعاون مع الجيران., cooperation with",
    "وصلت اتهامات بالسرقة., accusations of",
    "تأخرت الموافقة على الطلب., approval of",
    "أعلن المصنع فشله في المسابقات., failure in"
  })
  void masdarIsANounWhereEnglishHasOne(String sentence, String english) {
    assertThat(Reader.of(sentence).terms()).contains(english);
  }

  @Test
  void masdarWithoutSuchANounIsAGerund() {
    assertThat(Reader.of("أراد الحارس منع الأولاد من العبور.").terms()).contains("preventing from");
  }

  @Test
  void pluralMasdarNamesThingsThatNobodyDoes() {
    assertThat(Reader.of("نشرت الجامعة أبحاثا في الزراعة.").terms()).doesNotContain("examining");
  }

  @Test
  void passiveIsToldWithItsClauseAsImpersonal() {
    assertThat(Reader.of("يُذكر أن البستاني غرس شجرة.").terms()).contains("it is said that");
  }

  @Test
  void infinitiveNeedsAnAction() {
    assertThat(Reader.of("عملت الشركة على تحسين الطريق.").terms()).contains("work to");
    assertThat(Reader.of("عملت الشاعرة على كتابها الجديد.").terms()).contains("work on");
  }

  @Test
  void whatPointsAtSomethingIndicatesItWhereItIsNoPerson() {
    assertThat(Reader.of("أشار البستاني إلى الشجرة.").terms()).contains("point out");
    assertThat(Reader.of("هذه النتائج تشير إلى تحسن كبير.").terms()).contains("indicate");
  }

  @ParameterizedTest
  @CsvSource({
    "عاد منذ أيام إلى القرية., days ago",
    "ينتظر منذ أيام في القرية., for days",
    "اطلع البستاني على الحديقة., look at",
    "اطلع البستاني على مقال طويل., read",
    "أصيب الحارس بفيروس., contract",
    "سكنوا الدور الثاني في المبنى., second floor",
    "يبدو أن الحديقة جميلة., it seems that",
    "بدا أن الحديقة جميلة., it seemed that"
  })
  void neighboursTellTheSenseOfATerm(String sentence, String english) {
    assertThat(Reader.of(sentence).terms()).contains(english);
  }

  @Test
  void dayOfTheWeekStaysBesideToday() {
    assertThat(Reader.of("وصل البستاني اليوم الثلاثاء.").terms()).contains("today (Tuesday)");
    assertThat(Reader.of("وصل البستاني أمس الجمعة.").terms()).contains("yesterday (Friday)");
  }
}
