package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A word that the lexicon does not have is a name only where something speaks for one. */
class GuessedNamesTest {
  @Test
  void unknownWordIsNoNameByItself() {
    Reader reader = Reader.of("ساروا إلى ساحة البغوطة بلا خوف.");
    assertThat(reader.gloss("البغوطة")).startsWith("al-b");
    assertThat(reader.reading("البغوطة").isGuess()).isTrue();
  }

  @Test
  void unknownWordBesideANameIsAName() {
    assertThat(Reader.of("قال روجر بوتلان ذلك.").gloss("بوتلان")).startsWith("B");
  }

  @Test
  void companiesHaveNames() {
    assertThat(Reader.of("باعت شركة جالبودو البيت.").gloss("جالبودو")).startsWith("J");
  }

  @Test
  void whoSpeaksHasAName() {
    assertThat(Reader.of("عبر الدرنتاوي عن رأيه.").gloss("الدرنتاوي")).startsWith("al-D");
  }

  @Test
  void nameOnceIsANameInAllTheArticle() {
    Reader reader = Reader.of("مر هيرمان كواوي من هنا.", "أنقذ المرمى بعد كواوي.");
    assertThat(reader.lastGloss("كواوي")).startsWith("C");
  }

  @Test
  void foreignLettersSpeakForAName() {
    assertThat(Reader.of("تحدثوا عن ڤينتوري كثيرا.").gloss("ڤينتوري")).startsWith("V");
  }
}
