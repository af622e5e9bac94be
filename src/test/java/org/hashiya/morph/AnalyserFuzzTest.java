package org.hashiya.morph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No input makes the analyser or the guesser throw, hang or answer without end. */
class AnalyserFuzzTest {
  private static final int WORDS = 60_000;
  private static final String LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";
  private static final String AFFIXES = "وفسبكلاأتينهم";
  private static final String MARKS =
      "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670\u0640";
  private final Guesser guesser = new Guesser(Readings.ANALYSER);

  @Test
  @Timeout(60)
  void randomWords() {
    Random random = new Random(20260101);
    for (int i = 0; i < WORDS; i++) {
      String word = word(random);
      assertThatNoException()
          .as(word)
          .isThrownBy(() ->
              Readings.ANALYSER.analyse(word).forEach(a -> assertThat(a.segments()).isNotEmpty()));
      if (i % 10 == 0) {
        assertThat(guesser.guess(word)).as(word).isNotEmpty();
      }
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = random.nextInt(16);
    int kind = random.nextInt(10);
    for (int i = 0; i < length; i++) {
      String from =
          kind == 0 ? null : kind < 4 ? AFFIXES : random.nextInt(4) == 0 ? MARKS : LETTERS;
      word.append(
          from == null
              ? (char) random.nextInt(Character.MAX_VALUE + 1)
              : from.charAt(random.nextInt(from.length())));
    }
    return word.toString();
  }

  @Test
  void tenThousandLettersAreAnsweredInMicroseconds() {
    String monster = "وال".repeat(3_334);
    for (int i = 0; i < 1000; i++) {
      assertThat(Readings.ANALYSER.analyse(monster)).isEmpty();
    }
    long start = System.nanoTime();
    for (int i = 0; i < 1000; i++) {
      Readings.ANALYSER.analyse(monster + (char) ('ء' + i % 20));
    }
    Duration each = Duration.ofNanos((System.nanoTime() - start) / 1000);
    assertThat(each).isLessThan(Duration.ofMillis(1));
  }

  @Test
  void longestWordIsStillAnalysed() {
    assertThat(Readings.ANALYSER.analyse("و".repeat(Analyser.LONGEST_WORD))).isEmpty();
    assertThat(Readings.ANALYSER.analyse("\u064E".repeat(200))).isEmpty();
    assertThat(Readings.ANALYSER.analyse("")).isEmpty();
  }

  @Test
  void memoryAnswersAsTheAnalysisDoes() {
    for (String word : new String[] {"كتب", "وبالحكومة", "كتب", "xyz", "كتب"}) {
      assertThat(Readings.ANALYSER.analyse(word)).isEqualTo(Readings.ANALYSER.analyseAnew(word));
    }
  }
}
