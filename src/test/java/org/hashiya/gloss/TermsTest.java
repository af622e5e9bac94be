package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Terms are found by lemma. */
class TermsTest {
  @Test
  void ceasefireIsOneTerm() {
    assertThat(Reader.of("أعلن الطرفان وقف إطلاق النار.").terms()).contains("ceasefire");
  }

  @Test
  void clitichDoesNotHideATerm() {
    assertThat(Reader.of("رحب بوقف إطلاق النار.").terms()).contains("ceasefire");
  }

  @Test
  void longestTermWins() {
    Reader reader = Reader.of("زار القصر الرئاسي أمس.");
    assertThat(reader.wordsOf("presidential palace")).containsExactly("القصر", "الرئاسي");
  }

  @Test
  void punctuationEndsATerm() {
    assertThat(Reader.of("زار القصر، الرئاسي.").terms()).doesNotContain("presidential palace");
  }

  @Test
  void adverbialTermIsNotTheNoun() {
    assertThat(Reader.of("سمح لها بالمرور للوصول إلى القاعدة.").terms()).doesNotContain("up to");
  }

  @Test
  void fullNameOfAPersonIsATerm() {
    assertThat(Reader.of("التقى الرئيس فلاديمير بوتين.").terms()).contains("Vladimir Putin");
  }
}
