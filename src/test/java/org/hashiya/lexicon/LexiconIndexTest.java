package org.hashiya.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconIndexTest {
  private static final LexiconIndex INDEX = LexiconIndex.of(Lexicon.open(), TermBase.open());

  private static List<String> found(String query) {
    return INDEX.search(query, 20).stream().map(LexiconIndexTest::text).toList();
  }

  private static String text(Headword headword) {
    return switch (headword) {
      case Headword.Word(Entry entry) -> entry.lemma();
      case Headword.Phrase(TermBase.Term term) -> term.citation();
      case Headword.Letter(String letter) -> letter;
      case Headword.Root(String root) -> root;
    };
  }

  @Test
  void englishFindsLemmaAndTerm() {
    assertThat(found("ceasefire").subList(0, 4)).contains("هُدْنَة", "وَقْف إِطْلَاق النَّار");
  }

  @ParameterizedTest
  @CsvSource({
    "palace, قَصْر",
    "government, حُكُومَة",
    "to agree, اِتَّفَقَ",
    "Egypt, مِصْر",
    "book, كِتَاب"
  })
  void theExactGlossOfACommonWordComesFirst(String query, String lemma) {
    assertThat(found(query)).first().isEqualTo(lemma);
  }

  @Test
  void anExactGlossComesBeforeALongerOne() {
    List<String> war = found("war");
    assertThat(war.indexOf("حَرْب")).isZero();
    assertThat(war.indexOf("جَرِيمَة حَرْب")).isGreaterThan(war.indexOf("حَرْبِيّ"));
  }

  @ParameterizedTest
  @CsvSource({
    "حكومة, حُكُومَة",
    "هدنه, هُدْنَة",
    "سال, سَأَلَ",
    "مسوول, مَسْؤُول",
    "حُكْم, حُكْم",
    "قصر, قَصْر"
  })
  void arabicIsFoundBlindToVowelsAndHamza(String query, String lemma) {
    assertThat(found(query)).contains(lemma);
  }

  @ParameterizedTest
  @CsvSource({"ح ك م", "حكم"})
  void aRootFindsItsFamily(String query) {
    assertThat(found(query)).contains("حَكَمَ", "حُكُومَة", "مَحْكَمَة");
  }

  @ParameterizedTest
  @CsvSource({"hudna", "hudnah", "Hudna", "hudn"})
  void romanisedArabicIsFound(String query) {
    assertThat(found(query)).contains("هُدْنَة");
  }

  @ParameterizedTest
  @CsvSource({"ḥukūma", "hukuma", "hukooma", "hukoomah"})
  void itsLengthsAndDotsMayBeLeftOut(String query) {
    assertThat(found(query)).first().isEqualTo("حُكُومَة");
  }

  @Test
  void nothingIsFoundForNothing() {
    assertThat(found(" ")).isEmpty();
    assertThat(found("qqqzz")).isEmpty();
    assertThat(found("\u064E")).isEmpty();
  }

  @Test
  void lettersStandInTheOrderOfTheAlphabet() {
    String letters =
        String.join(
            "", INDEX.byLetter().letters().stream().map(LexiconIndex.LetterMark::letter).toList());
    assertThat(letters.replace("ڤ", "")).isEqualTo("ابتثجحخدذرزسشصضطظعغفقكلمنهوي");
  }

  @Test
  void aLetterMarkPointsAtItsHeading() {
    for (LexiconIndex.LetterMark mark : INDEX.byLetter().letters()) {
      assertThat(INDEX.byLetter().headwords().get(mark.position()))
          .isEqualTo(new Headword.Letter(mark.letter()));
    }
  }

  @Test
  void wordsAreSortedByTheirLettersNotByTheirVowels() {
    List<Headword> words = INDEX.byLetter().headwords();
    List<String> texts = words.stream().map(LexiconIndexTest::text).toList();
    assertThat(texts.indexOf("كِتَاب"))
        .isGreaterThan(texts.indexOf("كَبِير"))
        .isLessThan(texts.indexOf("كُرَة"));
    assertThat(texts.indexOf("وَقْف إِطْلَاق النَّار")).isGreaterThan(texts.indexOf("وَقْف"));
  }

  @Test
  void aFamilyStandsUnderItsRootVerbsFirst() {
    List<Headword> lines = INDEX.byRoot().headwords();
    int root = lines.indexOf(new Headword.Root("ح ك م"));
    assertThat(text(lines.get(root + 1))).isEqualTo("حَكَمَ");
  }
}
