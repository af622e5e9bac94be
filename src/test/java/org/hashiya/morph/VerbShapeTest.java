package org.hashiya.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vowelled lemma tells the form of a verb. */
class VerbShapeTest {
  @ParameterizedTest
  @CsvSource({
    "كَتَبَ, ك ت ب, GROUND, STRONG",
    "قَالَ, ق و ل, GROUND, HOLLOW",
    "مَدَّ, م د د, GROUND, GEMINATE",
    "رَمَى, ر م ي, GROUND, DEFECTIVE_A",
    "بَقِيَ, ب ق ي, GROUND, DEFECTIVE_I",
    "أَخَذَ, ء خ ذ, GROUND, STRONG",
    "أَمَّ, ء م م, GROUND, GEMINATE",
    "عَلَّمَ, ع ل م, INTENSIVE, STRONG",
    "رَبَّى, ر ب و, INTENSIVE, DEFECTIVE_A",
    "سَاعَدَ, س ع د, INTENSIVE, STRONG",
    "تَرْجَمَ, ت ر ج م, INTENSIVE, STRONG",
    "أَرْسَلَ, ر س ل, CAUSATIVE, STRONG",
    "أَقَامَ, ق و م, CAUSATIVE, HOLLOW",
    "أَعَدَّ, ع د د, CAUSATIVE, GEMINATE",
    "أَعْطَى, ع ط و, CAUSATIVE, DEFECTIVE_A",
    "آمَنَ, ء م ن, CAUSATIVE, STRONG",
    "تَكَلَّمَ, ك ل م, REFLEXIVE, STRONG",
    "تَعَاوَنَ, ع و ن, REFLEXIVE, STRONG",
    "تَدَهْوَرَ, د ه و ر, REFLEXIVE, STRONG",
    "اِنْفَجَرَ, ف ج ر, CONNECTING, STRONG",
    "اِحْتَاجَ, ح و ج, CONNECTING, HOLLOW",
    "اِحْمَرَّ, ح م ر, CONNECTING, GEMINATE",
    "اِسْتَمَرَّ, م ر ر, CONNECTING, GEMINATE",
    "اِسْتَدْعَى, د ع و, CONNECTING, DEFECTIVE_A",
    "اِطْمَأَنَّ, ط م ء ن, CONNECTING, GEMINATE"
  })
  void readsFormAndEnding(
      String lemma, String root, VerbShape.Family family, VerbShape.Ending ending) {
    VerbShape shape = VerbShape.of(lemma, root, List.of());
    assertThat(shape.family()).isEqualTo(family);
    assertThat(shape.ending()).isEqualTo(ending);
  }

  @Test
  void masdarTellsTheThirdFormFromTheFourth() {
    assertThat(VerbShape.of("آزَرَ", "ء ز ر", List.of("مُؤَازَرَة")).family())
        .isEqualTo(VerbShape.Family.INTENSIVE);
    assertThat(VerbShape.of("أَحَبَّ", "ح ب ب", List.of("مَحَبَّة", "حُبّ")).family())
        .isEqualTo(VerbShape.Family.CAUSATIVE);
  }

  @Test
  void passiveLemmaHasNoActive() {
    VerbShape shape = VerbShape.of("تُوُفِّيَ", "و ف ي", List.of());
    assertThat(shape.passive()).isTrue();
    assertThat(shape.ending()).isEqualTo(VerbShape.Ending.DEFECTIVE_A);
  }
}
