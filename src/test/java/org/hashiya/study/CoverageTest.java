package org.hashiya.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Glosser;
import org.hashiya.gloss.LexicalGlosser;
import org.hashiya.lexicon.FrequencyBands;
import org.hashiya.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final Glosser GLOSSER = LexicalGlosser.open();
  private static final FrequencyBands BANDS = FrequencyBands.of(Lexicon.open());

  private static GlossedArticle article(String title, String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.of(Block.Kind.TITLE, title));
    for (String paragraph : paragraphs) {
      blocks.add(Block.of(Block.Kind.PARAGRAPH, paragraph));
    }
    return GLOSSER.gloss(new Article(title, Source.UNKNOWN, Locale.of("ar"), blocks));
  }

  private static Vocabulary knowing(GlossedArticle article, String... words) {
    Map<WordKey, WordState> states = new HashMap<>();
    article
        .article()
        .places()
        .filter(p -> List.of(words).contains(article.article().at(p).text()))
        .forEach(
            p -> states.put(WordKey.of(article.at(p).best().analysis().entry()), WordState.KNOWN));
    return new Vocabulary(states);
  }

  private static List<String> lemmas(Coverage coverage) {
    return coverage.newWords().stream().map(word -> word.entry().lemma()).toList();
  }

  @Test
  void everyFormOfAKnownLemmaIsKnownWithItsClitics() {
    GlossedArticle article = article("الحكومة", "وبحكومتهم وللحكومات");
    Coverage coverage = Coverage.of(article, knowing(article, "الحكومة"));
    assertThat(coverage.words()).isEqualTo(3);
    assertThat(coverage.known()).isEqualTo(3);
    assertThat(coverage.newWords()).isEmpty();
  }

  @Test
  void namesAndNumbersDoNotCount() {
    Coverage coverage = Coverage.of(article("دمشق", "وصل 12 وفدا إلى دمشق"), Vocabulary.EMPTY);
    assertThat(coverage.words()).isEqualTo(3);
    assertThat(lemmas(coverage)).containsExactlyInAnyOrder("وَصَلَ", "وَفْد", "إِلَى");
  }

  @Test
  void ignoredWordsDoNotCount() {
    GlossedArticle article = article("قصر", "وصل وفد");
    Map<WordKey, WordState> states = new HashMap<>();
    knowing(article, "وفد").states().keySet().forEach(l -> states.put(l, WordState.IGNORED));
    knowing(article, "وصل").states().keySet().forEach(l -> states.put(l, WordState.LEARNING_2));
    Coverage coverage = Coverage.of(article, new Vocabulary(states));
    assertThat(coverage.words()).isEqualTo(2);
    assertThat(coverage.learning()).isEqualTo(1);
    assertThat(coverage.share()).isZero();
  }

  @Test
  void theCommonestWordsCanBeSaidToBeKnown() {
    Map<WordKey, WordState> states = new HashMap<>();
    FrequencyBands.commonWords(Lexicon.open(), 5)
        .forEach(entry -> states.put(WordKey.of(entry), WordState.KNOWN));
    Coverage coverage = Coverage.of(article("قصر", "وصل إلى القصر"), Vocabulary.EMPTY.with(states));
    assertThat(lemmas(coverage)).doesNotContain("إِلَى").contains("قَصْر");
  }

  @Test
  void whatStandsInTheTitleAndOftenMattersMost() {
    GlossedArticle article = article("العاصفة", "وصلت العاصفة وهطل البرد", "ثم هدأت العاصفة");
    assertThat(lemmas(Coverage.of(article, Vocabulary.EMPTY))).startsWith("عَاصِفَة");
  }

  @Test
  void anArticleWithoutWordsIsKnown() {
    assertThat(Coverage.of(article("12"), Vocabulary.EMPTY).share()).isEqualTo(1);
  }

  @Test
  void rareWordsAskForALargerVocabulary() {
    Level easy = Level.of(article("في البيت", "كان الرجل في البيت مع الرئيس"), BANDS);
    Level hard = Level.of(article("اِنبثاق", "انبثق اليرقان واستفحل القحط فتضعضعت الدعائم"), BANDS);
    assertThat(easy.wordsNeeded()).isLessThan(hard.wordsNeeded());
    assertThat(easy.stage()).isLessThan(hard.stage());
  }

  @Test
  void bandsGrow() {
    assertThat(BANDS.upTo(-1)).isZero();
    assertThat(BANDS.upTo(5)).isBetween(100, 300);
    assertThat(BANDS.upTo(8)).isBetween(1_200, 1_800);
    assertThat(BANDS.upTo(FrequencyBands.RAREST)).isGreaterThan(14_000);
    assertThat(BANDS.examples(8)).isNotEmpty();
  }
}
