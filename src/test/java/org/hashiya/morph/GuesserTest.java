package org.hashiya.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hashiya.lexicon.PartOfSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that the lexicon does not explain. */
class GuesserTest {
  private static final Guesser GUESSER = new Guesser(Readings.ANALYSER);

  @ParameterizedTest
  @ValueSource(strings = {"زوكالا", "البلاديوم", "وبوغلاكي", "يتلامس", "تفتيشية", "ء", "", "xyz"})
  void alwaysGuessesAndSaysSo(String word) {
    assertThat(GUESSER.guess(word)).isNotEmpty().allMatch(Analysis::isGuess);
  }

  @Test
  void verbOfAKnownRootTakesItsGlossFromTheFamily() {
    Analysis first = GUESSER.guess("وسيتلامسون").getFirst();
    assertThat(first.entry().lemma()).isEqualTo("تَلَامَسَ");
    assertThat(first.entry().pos()).isEqualTo(PartOfSpeech.VERB);
    assertThat(first.vocalised()).isEqualTo("وَسَيَتَلَامَسُونَ");
    assertThat(Readings.LEXICON.ofRoot("ل م س"))
        .anyMatch(e -> e.senses().contains(first.entry().senses().getFirst()));
  }

  @Test
  void adjectiveOfAKnownNoun() {
    Analysis first = GUESSER.guess("التفتيشية").getFirst();
    assertThat(first.entry().lemma()).isEqualTo("تَفْتِيشِيّ");
    assertThat(first.entry().senses().getFirst().glosses()).containsExactly("of inspection");
    assertThat(Readings.cut(first)).isEqualTo("ال+تفتيشية");
  }

  @Test
  void adjectiveOfAnUnknownName() {
    Analysis first = GUESSER.guess("الزوكالي").getFirst();
    assertThat(first.entry().pos()).isEqualTo(PartOfSpeech.ADJECTIVE);
    assertThat(first.entry().senses().getFirst().glosses().getFirst()).startsWith("of Zok");
  }

  @ParameterizedTest
  @CsvSource({
    "ويزدوك, ويزدوك, و+يزدوك",
    "بوزلاكي, بوزلاكي, ب+وزلاكي",
    "لوغيدوك, لوغيدوك, ل+وغيدوك"
  })
  void firstLetterIsPartOfAForeignNameOrJoinedToIt(String word, String whole, String split) {
    List<String> cuts = GUESSER.guess(word).stream().map(Readings::cut).toList();
    assertThat(cuts).containsSubsequence(whole, split);
  }

  @ParameterizedTest
  @CsvSource({"والبلاديوم, و+ال+بلاديوم", "للبلاديوم, ل+ال+بلاديوم", "بالبلاديوم, ب+ال+بلاديوم"})
  void articleOfAForeignWordIsSplitOff(String word, String cut) {
    assertThat(GUESSER.guess(word).stream().map(Readings::cut)).contains(cut);
  }

  @Test
  void nameIsWrittenInLatinLetters() {
    assertThat(GUESSER.guess("غوكو").getFirst().entry().senses().getFirst().glosses())
        .containsExactly("Goko");
  }
}
