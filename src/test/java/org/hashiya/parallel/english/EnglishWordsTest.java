package org.hashiya.parallel.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishWordsTest {
  private static List<String> stems(String text) {
    return EnglishWords.of(text).stream()
        .filter(EnglishWord::content)
        .map(EnglishWord::stem)
        .toList();
  }

  private static void sameStem(String... words) {
    assertThat(List.of(words)).extracting(EnglishStem::of).containsOnly(EnglishStem.of(words[0]));
  }

  @Test
  void inflectedFormsHaveOneStem() {
    sameStem("decide", "decides", "decided", "deciding");
    sameStem("plan", "plans", "planned", "planning");
    sameStem("country", "countries");
    sameStem("say", "said", "says");
    sameStem("child", "children");
  }

  @Test
  void otherWordsHaveOthers() {
    assertThat(EnglishStem.of("plane")).isNotEqualTo(EnglishStem.of("plan"));
    assertThat(EnglishStem.of("news")).isNotEqualTo(EnglishStem.of("new"));
  }

  @Test
  void britishSpellingMeetsAmerican() {
    sameStem("labour", "labor");
    sameStem("organise", "organize");
    sameStem("defence", "defense");
  }

  @Test
  void derivedWordsAreOneFamily() {
    assertThat(List.of("refuse", "refusal", "refused"))
        .extracting(word -> EnglishStem.family(EnglishStem.of(word)))
        .containsOnly("refus");
  }

  @Test
  void numbersAreValues() {
    assertThat(stems("$2.2 million")).containsExactly(EnglishStem.of("dollar"), "#2200000");
    assertThat(stems("four hundred")).containsExactly("#400");
    assertThat(stems("twenty-two")).containsExactly("#22");
    assertThat(stems("1,200")).containsExactly("#1200");
    assertThat(stems("the 113th")).containsExactly("#113");
    assertThat(stems("twenty-one")).containsExactly("#21");
    assertThat(stems("two and a half per cent")).endsWith(EnglishStem.of("percent"));
  }

  @Test
  void ordinalsAreValuesToo() {
    assertThat(stems("the third")).containsExactly("#3");
    assertThat(stems("the hundred and thirteenth")).containsExactly("#113");
    assertThat(stems("the twenty-second of August")).startsWith("#22");
    assertThat(stems("a second")).containsExactly(EnglishStem.of("second"));
  }

  @Test
  void timesOfDayAreTold() {
    assertThat(stems("at 2:15 a.m.")).containsExactly("@2:15");
    assertThat(stems("a quarter past two")).containsExactly("@2:15");
    assertThat(stems("at twenty-two minutes to seven")).containsExactly("@6:38");
    assertThat(stems("a quarter to one")).containsExactly("@0:45");
    assertThat(stems("ten minutes past nine")).containsExactly("@9:10");
    assertThat(stems("0940 GMT")).startsWith("@9:40");
    assertThat(stems("21:11")).containsExactly("@9:11");
  }

  @Test
  void wordsKnowWhereTheyStand() {
    String text = "Assad's aide fled.";
    assertThat(EnglishWords.of(text))
        .extracting(word -> text.substring(word.start(), word.end()))
        .containsExactly("Assad's", "aide", "fled");
  }
}
