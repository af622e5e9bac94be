package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A relational adjective makes a term of the lexicon a longer one. */
class ExtendedTermsTest {
  @Test
  void countryStandsBeforeTheTerm() {
    Reader reader = Reader.of("أعلن البنك المركزي الأرجنتيني ذلك.");
    assertThat(reader.wordsOf("Argentine central bank"))
        .containsExactly("البنك", "المركزي", "الأرجنتيني");
    assertThat(reader.terms()).contains("central bank");
  }

  @Test
  void pluralIsAPlural() {
    assertThat(Reader.of("زار رجال الأعمال الأرجنتينيون المعرض.").composed())
        .contains("Argentine businessmen");
  }

  @Test
  void secondAdjectiveIsJoinedToTheFirst() {
    assertThat(Reader.of("زادت الأنشطة الثقافية والترفيهية.").composed())
        .contains("cultural and entertainment activities");
  }

  @Test
  void verbIsNoNoun() {
    assertThat(Reader.of("رفض الوزير تقديم عرض جزئي.").composed()).isEmpty();
  }

  @Test
  void predicateIsNoAttribute() {
    assertThat(Reader.of("البنك المركزي أرجنتيني.").composed()).isEmpty();
  }
}
