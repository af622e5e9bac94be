package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Neighbours tell the sense, as the lexicon's cues say. */
class CuesTest {
  @ParameterizedTest
  @CsvSource({
    "اعتذر المصنع للزبائن عن تأخر الطلبات., عن, for",
    "ابتعد القارب كثيرا عن الشاطئ., عن, from",
    "نشرت المجلة مقالا عن تربية النحل., عن, about",
    "هذا الطريق مختلف عن الطريق القديم., عن, from",
    "خسر المنتخب أمام ضيفه بهدفين., أمام, against",
    "مثل البستاني أمام المحكمة., أمام, before",
    "انقسم الحاضرون إلى فريقين., إلى, into",
    "وصلت دفعة من الزيتون., من, of",
    "البيت قريب من النهر., من, to",
    "خرج البستاني من الحديقة., من, from",
    "التقيا في مطار بعيد., في, at",
    "سافر في يوم ماطر., في, on",
    "عاش منذ ثلاثة أشهر بلا عمل., منذ, for"
  })
  void prepositionsByWhatAsksForThem(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @ParameterizedTest
  @CsvSource({
    "أصدرت المحكمة حكما في الحديقة., حكما, ruling",
    "عاش تحت حكم عسكري طويل., حكم, rule",
    "ضاعت نسخة من الرواية., نسخة, copy",
    "انطلقت النسخة الثالثة من المهرجان., النسخة, edition",
    "احتل القارب المركز الثاني., المركز, place",
    "سافر رئيس الوفد إلى البحيرة., رئيس, head",
    "بعث الجار برسالة إلى أخيه., برسالة, letter"
  })
  void nounsByTheirNeighbours(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }
}
