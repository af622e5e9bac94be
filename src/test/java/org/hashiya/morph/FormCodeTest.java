package org.hashiya.morph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form is its key and its template. */
class FormCodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "مَسْؤُولِيَّة",
        "آبَاء",
        "مُسْتَشْفَى",
        "قَاضٍ",
        "كِتَابًا",
        "اِسْتَمَرَّ",
        "كُنَّ",
        "ڤِيزَا"
      })
  void keyAndTemplateGiveTheFormBack(String form) {
    String template = FormCode.template(form);
    String letters = Letters.strip(form);
    StringBuilder back = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      FormCode.decode(back, letters.charAt(i), template.charAt(i));
    }
    assertThat(back).hasToString(form);
  }

  @ParameterizedTest
  @CsvSource({"أحمد, احمد", "إلى, الي", "مسؤول, مسئول", "مدرسة, مدرسه"})
  void whatWritersConfuseHasOneKey(String one, String other) {
    assertThat(FormCode.key(one)).isEqualTo(FormCode.key(other));
  }

  @Test
  void whatTheyDoNotConfuseHasTwo() {
    assertThat(FormCode.key("كتب")).isNotEqualTo(FormCode.key("كتم"));
    assertThat(FormCode.packed(FormCode.key("ءء"), 0, 2))
        .isNotEqualTo(FormCode.packed(FormCode.key("ء"), 0, 1));
  }

  @Test
  void lettersOfOtherLanguagesHaveNone() {
    assertThatThrownBy(() -> FormCode.key("پَارِيس")).hasMessageContaining("without a code");
  }

  @Test
  void cellSurvivesPacking() {
    for (String lemma : new String[] {"كَتَبَ", "دَعَا"}) {
      Conjugation.of(lemma, "", java.util.List.of(), 'u').stream()
          .map(f -> new Cell(f.features(), f.joining()))
          .forEach(cell -> assertThat(Cell.unpacked(cell.packed())).isEqualTo(cell));
    }
  }
}
