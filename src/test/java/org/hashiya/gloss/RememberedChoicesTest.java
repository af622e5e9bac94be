package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Place;
import org.hashiya.article.Source;
import org.junit.jupiter.api.Test;

class RememberedChoicesTest {
  /** A word that the lexicon reads as the noun or as the verb. */
  private static final String REFUSAL = "رفض";

  private RememberedChoices choices = RememberedChoices.NONE;

  private final Glosser glosser = new RememberingGlosser(Reader.GLOSSER, () -> choices);

  private GlossedArticle read(String paragraph) {
    Block block = Block.of(Block.Kind.PARAGRAPH, paragraph);
    return glosser.gloss(new Article("", Source.UNKNOWN, Locale.of("ar"), List.of(block)));
  }

  private static List<Place> places(GlossedArticle article, String word) {
    List<Gloss> glosses = article.glosses().getFirst();
    return IntStream.range(0, glosses.size())
        .filter(i -> glosses.get(i).token().text().equals(word))
        .mapToObj(i -> new Place(0, i))
        .toList();
  }

  private RememberedChoice choice(String paragraph, String word, String lemma) {
    GlossedArticle article = read(paragraph);
    Place place = places(article, word).getFirst();
    Reading reading =
        article.at(place).readings().stream()
            .filter(r -> r.analysis().entry().lemma().equals(lemma))
            .findFirst()
            .orElseThrow();
    return RememberedChoice.of(article, place, reading);
  }

  private void choose(String paragraph, String word, String lemma) {
    choices = choices.with(choice(paragraph, word, lemma));
  }

  private List<String> lemmas(String paragraph, String word) {
    GlossedArticle article = read(paragraph);
    return places(article, word).stream()
        .map(place -> article.at(place).best().analysis().entry().lemma())
        .toList();
  }

  @Test
  void aChoiceHoldsInTheSameSentence() {
    String sentence = "رفض الوزير المقترح.";
    assertThat(lemmas(sentence, REFUSAL)).containsExactly("رَفَضَ");
    choose(sentence, REFUSAL, "رَفْض");
    assertThat(lemmas(sentence, REFUSAL)).containsExactly("رَفْض");
  }

  @Test
  void aChoiceHoldsBetweenNeighboursOfTheSameKinds() {
    choose("رفض الوزير المقترح.", REFUSAL, "رَفْض");
    assertThat(lemmas("رفض المدير الطلب.", REFUSAL)).containsExactly("رَفْض");
  }

  @Test
  void aChoiceHoldsBesideTheSameWord() {
    choose("رفض الوزير المقترح.", REFUSAL, "رَفْض");
    assertThat(lemmas("أمس رفض الوزير المقترح.", REFUSAL)).containsExactly("رَفْض");
  }

  @Test
  void aChoiceHoldsNowhereElse() {
    choose("رفض الوزير المقترح.", REFUSAL, "رَفْض");
    assertThat(lemmas("قال إنه رفض أن يكتب.", REFUSAL)).containsExactly("رَفَضَ");
  }

  @Test
  void theSameParticleBesideAWordMakesNoLikeContext() {
    RememberedChoice choice = choice("تحدث عن رفض المقترح.", REFUSAL, "رَفَضَ");
    Neighbour about = choice.before();
    assertThat(choice.likeness(about, Neighbour.NONE)).isNegative();
  }

  @Test
  void aChoiceHoldsForAllLikePlacesOfAnArticle() {
    choose("رفض الوزير المقترح.", REFUSAL, "رَفْض");
    assertThat(lemmas("رفض الوزير المقترح. رفض المدير الطلب.", REFUSAL))
        .containsExactly("رَفْض", "رَفْض");
  }

  @Test
  void theLikestContextHolds() {
    choose("رفض الوزير المقترح.", REFUSAL, "رَفْض");
    choose("رفض المدير الطلب.", REFUSAL, "رَفَضَ");
    assertThat(lemmas("رفض الوزير المقترح. رفض المدير الطلب.", REFUSAL))
        .containsExactly("رَفْض", "رَفَضَ");
  }

  @Test
  void vowelsFollowTheChoice() {
    choose("رفض الوزير المقترح.", REFUSAL, "رَفْض");
    GlossedArticle article = read("رفض المدير الطلب.");
    assertThat(article.at(places(article, REFUSAL).getFirst()).best().vocalised())
        .isEqualTo("رَفْضُ");
  }

  @Test
  void whatIsTakenBackHoldsNoLonger() {
    String sentence = "رفض الوزير المقترح.";
    choose(sentence, REFUSAL, "رَفْض");
    GlossedArticle article = read(sentence);
    RememberedChoice made = article.at(places(article, REFUSAL).getFirst()).choice().orElseThrow();
    choices = choices.without(made);
    assertThat(lemmas(sentence, REFUSAL)).containsExactly("رَفَضَ");
  }

  @Test
  void withoutChoicesAnArticleIsLeftAlone() {
    GlossedArticle article = read("رفض الوزير المقترح.");
    assertThat(RememberedChoices.NONE.in(article)).isSameAs(article);
  }

  @Test
  void aChosenReadingHasTheCaseOfItsPlace() {
    String sentence = "وافق المجلس على كتب الوزير.";
    choose(sentence, "كتب", "كِتَاب");
    GlossedArticle article = read(sentence);
    assertThat(article.at(places(article, "كتب").getFirst()).best().vocalised())
        .isEqualTo("كُتُبِ");
  }

  @Test
  void theWordsBesideAChosenReadingHaveTheirCaseByIt() {
    String sentence = "رفض الوزير المقترح.";
    choose(sentence, REFUSAL, "رَفْض");
    GlossedArticle article = read(sentence);
    assertThat(article.at(places(article, "الوزير").getFirst()).best().vocalised())
        .isEqualTo("الْوَزِيرِ");
  }

  @Test
  void theReasonForAChosenReadingIsThePersonsChoice() {
    String sentence = "رفض الوزير المقترح.";
    choose(sentence, REFUSAL, "رَفْض");
    GlossedArticle article = read(sentence);
    Why why = Why.of(article, places(article, REFUSAL).getFirst());
    assertThat(why.reasons()).containsExactly(new Reason.ChosenByPerson());
    assertThat(why.instead().orElseThrow().vocalised()).isEqualTo("رَفَضَ");
  }
}
