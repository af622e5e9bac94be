package org.hashiya.morph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hashiya.morph.Readings.check;
import static org.hashiya.morph.Readings.refuse;
import static org.hashiya.morph.Readings.vocalised;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is joined to a word in writing, in which order, and to which words. */
class CliticsTest {
  @Test
  void nounsTakeConjunctionPrepositionArticle() {
    check("وبالحكومة", "و+ب+ال+حكومة");
    check("فالحكومة", "ف+ال+حكومة");
    check("كالحكومة", "ك+ال+حكومة");
    check("بحكومة", "ب+حكومة");
    check("ولحكومته", "و+ل+حكومت+ه");
  }

  @Test
  void liSwallowsTheAlifOfTheArticle() {
    check("للحكومة", "ل+ال+حكومة");
    check("وللحكومة", "و+ل+ال+حكومة");
    check("للغة", "ل+ال+لغة");
    assertThat(vocalised("للغة")).contains("لِلُّغَة");
  }

  @Test
  void verbsTakeConjunctionFuturePronoun() {
    check("وسيكتبونها", "و+س+يكتبون+ها");
    check("فسيقول", "ف+س+يقول");
    check("ليكتب", "ل+يكتب");
    check("كتبوه", "كتبو+ه");
    check("رآه", "رآ+ه");
    check("كتبتموه", "كتبتمو+ه");
    check("يرونني", "يرون+ني");
  }

  @Test
  void likeLettersOfPrepositionAndPronounAreWrittenOnce() {
    assertThat(vocalised("منا")).contains("مِنَّا");
    assertThat(vocalised("عني")).contains("عَنِّي");
    assertThat(vocalised("إليّ")).containsExactly("إِلَيَّ");
    assertThat(vocalised("لدي")).contains("لَدَيَّ");
    assertThat(vocalised("مني")).doesNotContain("مِنْي");
  }

  @Test
  void questionOpensTheWord() {
    check("أليس", "أ+ليس");
    check("أفلا", "أ+ف+لا");
    check("أأنت", "أ+أنت");
  }

  @Test
  void emphaticLaOpensTheAnswerToIf() {
    check("لكان", "ل+كان");
    check("ليكونن", "ل+يكونن");
  }

  @Test
  void particlesTakeWhatTheyTake() {
    check("بما", "بما");
    check("عما", "عما");
    check("إنما", "إنما");
    check("كأنما", "كأنما");
    check("إنني", "إن+ني");
    check("عليهم", "علي+هم");
    check("لئلا", "لئلا");
    check("بهم", "ب+هم");
  }

  @Test
  void verbsTakeNeitherArticleNorPreposition() {
    refuse("اليكتب", "ال+يكتب");
    refuse("بيكتب", "ب+يكتب");
  }

  @Test
  void futureStandsBeforeTheIndicativeOnly() {
    check("سيكتبون", "س+يكتبون");
    refuse("سيكتبوا", "س+يكتبوا");
    refuse("سكتب", "س+كتب");
  }

  @Test
  void articleAndPronounExcludeEachOther() {
    refuse("الكتابه", "ال+كتاب+ه");
    check("كتابه", "كتاب+ه");
  }

  @Test
  void prepositionNeedsAGenitive() {
    check("بمدرسين", "ب+مدرسين");
    refuse("بمدرسون", "ب+مدرسون");
    refuse("بمدرسا", "ب+مدرسا");
  }

  @Test
  void nobodyAsksACommand() {
    assertThat(Readings.ANALYSER.analyse("أكتب"))
        .noneMatch(a ->
            a.segments().getFirst().role() == Role.QUESTION
                && a.features().aspect() == Features.Aspect.IMPERATIVE);
  }

  @Test
  void noVerbTakesAPronounOfItsOwnPerson() {
    assertThat(Readings.ANALYSER.analyse("كتبتك"))
        .noneMatch(a -> a.features().person() == Features.Person.SECOND);
    assertThat(Readings.ANALYSER.analyse("كتبتني"))
        .noneMatch(a -> a.features().person() == Features.Person.FIRST);
  }

  @Test
  void fatherHasALongVowelBeforeAPronoun() {
    check("أبوها", "أبو+ها");
    check("أبي", "أب+ي");
    refuse("بأبها", "ب+أب+ها");
    refuse("لأخه", "ل+أخ+ه");
  }

  @Test
  void passiveTakesNoObject() {
    assertThat(Readings.ANALYSER.analyse("كتبه"))
        .noneMatch(a -> a.features().voice() == Features.Voice.PASSIVE);
  }

  @ParameterizedTest
  @CsvSource({
    "الشمس, الشَّمْس",
    "القمر, الْقَمَر",
    "بالشمس, بِالشَّمْس",
    "الاجتماع, الِاجْتِمَاع",
    "واستقال, وَاسْتَقَالَ",
    "كتابه, كِتَابهُ",
    "عليه, عَلَيْهِ",
    "لهم, لَهُمْ",
    "بهم, بِهِمْ"
  })
  void joiningIsHeard(String word, String vowels) {
    assertThat(vocalised(word)).contains(vowels);
  }

  @ParameterizedTest
  @ValueSource(strings = {"وو", "والوالكتاب", "بالبالكتاب", "سسيكتب", "الالكتاب"})
  void nothingIsJoinedTwice(String word) {
    assertThat(Readings.cuts(word)).noneMatch(cut -> cut.matches(".*(و\\+و|ال\\+ال|س\\+س).*"));
  }
}
