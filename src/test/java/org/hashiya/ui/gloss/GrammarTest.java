package org.hashiya.ui.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.hashiya.gloss.Reading;
import org.hashiya.ui.text.Language;
import org.hashiya.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarTest {
  private final Grammar english = new Grammar(new Messages(Language.ENGLISH));
  private final Grammar arabic = new Grammar(new Messages(Language.ARABIC));

  @Test
  void aNounTellsGenderRootAndPlural() {
    assertThat(line(english.citation(reading("وبالحكومة"))))
        .isEqualTo("noun, feminine · root ح ك م · plural حُكُومَات");
  }

  @Test
  void anArabicInterfaceSaysItInArabic() {
    assertThat(line(arabic.citation(reading("وبالحكومة"))))
        .isEqualTo("اسم، مؤنث · الجذر ح ك م · الجمع حُكُومَات");
  }

  @Test
  void aWordInItsPlaceTellsStateAndPreposition() {
    assertThat(line(english.here(reading("وبالحكومة")))).isEqualTo("here: definite, after بِـ");
  }

  @Test
  void aVerbTellsPersonGenderAndTense() {
    assertThat(line(english.here(reading("حصل")))).isEqualTo("here: 3rd person, masculine, past");
  }

  @Test
  void aNameTellsWhatItNames() {
    assertThat(line(english.citation(reading("دمشق"))))
        .isEqualTo("name of a city, feminine · adjective دِمَشْقِيّ");
  }

  @Test
  void caseComesOnlyWhenAskedFor() {
    assertThat(line(english.here(reading("الحكومة")))).doesNotContain("genitive");
    assertThat(line(english.endings(reading("الحكومة")))).isEqualTo("genitive");
  }

  @ParameterizedTest
  @CsvSource({
    "حُكُومَة, ات, حُكُومَات",
    "اِجْتِمَاع, ات, اِجْتِمَاعَات",
    "مُدَرِّس, ون, مُدَرِّسُون",
    "سُورِيّ, ون, سُورِيُّون",
    "قَاضِي, ون, قَاضُون",
    "قَصْر, قُصُور, قُصُور"
  })
  void soundPluralsAreWrittenOut(String lemma, String mark, String plural) {
    assertThat(inOneOrder(SoundPlural.of(lemma, mark))).isEqualTo(inOneOrder(plural));
  }

  /** Shadda and vowel may follow each other either way. */
  private static String inOneOrder(String vocalised) {
    return Normalizer.normalize(vocalised, Normalizer.Form.NFC);
  }

  private static Reading reading(String word) {
    return Words.GLOSSER.lookUp(word).best();
  }

  private static String line(List<Piece> pieces) {
    return pieces.stream()
        .map(piece ->
            switch (piece) {
              case Piece.Words(String text) -> text;
              case Piece.Arabic(String text) -> text;
              case Piece.Letters(String text) -> text;
            })
        .collect(Collectors.joining(" "));
  }
}
