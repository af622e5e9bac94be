package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Places and bodies are called by the name behind them. */
class NamedBodiesTest {
  @Test
  void streetBearsTheNameOfAPerson() {
    Reader reader = Reader.of("وقع الحادث في شارع الملك سعود أمس.");
    assertThat(reader.wordsOf("King Saud Street")).containsExactly("شارع", "الملك", "سعود");
  }

  @Test
  void townIsNamedBehindAnOf() {
    assertThat(Reader.of("وصل الوفد إلى مدينة لوزان.").composed()).contains("city of Lausanne");
  }

  @Test
  void quarterIsCalledByAnyWordWithTheArticle() {
    assertThat(Reader.of("سكنوا حي السلام.").composed()).contains("al-Salam neighborhood");
    assertThat(Reader.of("سكنوا حي السلام الجديد.").composed())
        .doesNotContain("al-Salam neighborhood");
  }

  @Test
  void newspaperIsItsName() {
    assertThat(Reader.of("كتبت صحيفة الأهرام ذلك.").wordsOf("Al-Ahram"))
        .containsExactly("صحيفة", "الأهرام");
  }

  @Test
  void townsAreNoTown() {
    assertThat(Reader.of("زار مدن السعودية.").composed()).isEmpty();
  }

  @Test
  void governmentHasNoTitleBeforeIt() {
    assertThat(Reader.of("انتقد حكومة أردوغان.").composed()).contains("Erdogan government");
    assertThat(Reader.of("انتقد حكومة الرئيس أردوغان.").composed())
        .doesNotContain("President Erdogan government");
  }

  @Test
  void adjectiveBehindTheNameBelongsToTheNoun() {
    assertThat(Reader.of("تنزهوا في حديقة الملك سعود المركزية.").composed())
        .contains("King Saud Central Park");
    assertThat(Reader.of("عولج في مدينة الملك سعود الطبية.").composed())
        .contains("King Saud Medical City");
  }

  @Test
  void publicBodyIsCalledByItsBusiness() {
    assertThat(Reader.of("أعلنت المديرية العامة للمياه ذلك.").composed())
        .contains("General Directorate for Water");
    assertThat(Reader.of("أعلنت المديرية ذلك للمياه.").composed()).isEmpty();
  }

  @Test
  void clubIsOneInAllTheArticle() {
    Reader reader = Reader.of("استضاف الخليج شقيقه الشباب أمس.", "يغرق الشباب في البحر.");
    assertThat(reader.lastGloss("الشباب")).isEqualTo("Al Shabab");
    assertThat(Reader.of("يغرق الشباب في البحر.").gloss("الشباب")).isNotEqualTo("Al Shabab");
  }
}
