package org.hashiya.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.ListAssert;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.search.query.Element.AnyOf;
import org.hashiya.search.query.Element.Form;
import org.hashiya.search.query.Element.Gap;
import org.hashiya.search.query.Element.Lemma;
import org.hashiya.search.query.Element.OfClass;
import org.hashiya.search.query.Element.Root;
import org.hashiya.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
  private static ListAssert<Element> read(String query) {
    assertThat(QueryParser.parse(query)).isInstanceOf(QueryReading.Understood.class);
    return assertThat(((QueryReading.Understood) QueryParser.parse(query)).pattern().elements());
  }

  private static Form form(String word) {
    return new Form(Folding.key(word));
  }

  private static QueryProblem problem(String query) {
    assertThat(QueryParser.parse(query)).isInstanceOf(QueryReading.NotUnderstood.class);
    return ((QueryReading.NotUnderstood) QueryParser.parse(query)).problem();
  }

  @Test
  void wordIsBlindToVowelsAndHamza() {
    read("الأَمْس").containsExactly(new Form("الامس"));
  }

  @Test
  void wordsFollowEachOtherInQuotesOrOut() {
    read("رئيس الوزراء").containsExactly(form("رئيس"), new Form("الوزراء"));
    read("\"رئيس الوزراء\"").containsExactly(form("رئيس"), new Form("الوزراء"));
    read("«رئيس الوزراء").containsExactly(form("رئيس"), new Form("الوزراء"));
  }

  @Test
  void nothingInQuotesHasAnotherMeaning() {
    read("\"lemma * ك ت ب\"")
        .containsExactly(new Form("lemma"), new Form("ك"), new Form("ت"), new Form("ب"));
  }

  @Test
  void punctuationIsIgnored() {
    read("قال، إن؟").containsExactly(new Form("قال"), new Form("ان"));
    read("6:38").containsExactly(new Form("6:38"));
  }

  @Test
  void lemmaKeepsTheVowelsItHas() {
    read("lemma:كِتَاب").containsExactly(new Lemma("كِتَاب"));
    read("مدخل:كتاب").containsExactly(new Lemma("كتاب"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ك ت ب", "ك-ت-ب", "root:كتب", "root: ك ت ب", "root:ك ت ب", "جذر:كتب", "Root:كتب"})
  void rootIsSpelledOrNamed(String query) {
    read(query).containsExactly(new Root("كتب"));
  }

  @Test
  void oneOrTwoLettersAreWords() {
    read("و هو").containsExactly(new Form("و"), new Form("هو"));
  }

  @Test
  void asteriskInAWordStandsForLetters() {
    read("است*").containsExactly(new Form("است*"));
    read("*ون").containsExactly(new Form("*ون"));
  }

  @Test
  void asteriskByItselfStandsForWords() {
    read("قال * إن").containsExactly(new Form("قال"), new Gap(1, 1), new Form("ان"));
    read("قال * * إن").contains(new Gap(2, 2));
    read("قال *4 إن").contains(new Gap(0, 4));
    read("قال *2-4 إن").contains(new Gap(2, 4));
    read("قال *٣ إن").contains(new Gap(0, 3));
    read("قال ... إن").contains(new Gap(0, 5));
  }

  @Test
  void gapsAtTheEndsSayNothing() {
    read("* قال *").containsExactly(new Form("قال"));
  }

  @Test
  void barStandsBetweenChoices() {
    read("قال|أعلن إن")
        .containsExactly(
            new AnyOf(java.util.List.of(new Form("قال"), new Form("اعلن"))), new Form("ان"));
    read("lemma:قال|أعلن")
        .containsExactly(new AnyOf(java.util.List.of(new Lemma("قال"), new Lemma("أعلن"))));
  }

  @Test
  void classHasNamesInBothLanguages() {
    read("pos:verb").containsExactly(new OfClass(PartOfSpeech.VERB));
    read("نوع:صفة").containsExactly(new OfClass(PartOfSpeech.ADJECTIVE));
  }

  @Test
  void whatCannotBeUnderstoodIsNamed() {
    assertThat(problem("")).isEqualTo(new QueryProblem.NoWord());
    assertThat(problem(" * ، ")).isEqualTo(new QueryProblem.NoWord());
    assertThat(problem("stem:قال")).isEqualTo(new QueryProblem.UnknownField("stem"));
    assertThat(problem("pos:thing")).isEqualTo(new QueryProblem.UnknownClass("thing"));
    assertThat(problem("lemma:")).isEqualTo(new QueryProblem.NothingBehind("lemma"));
    assertThat(problem("root:")).isEqualTo(new QueryProblem.NothingBehind("root"));
  }

  @Test
  void englishIsReadToo() {
    read("The Palace").containsExactly(new Form("the"), new Form("palace"));
  }
}
