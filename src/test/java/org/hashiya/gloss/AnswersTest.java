package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hashiya.article.Token;
import org.junit.jupiter.api.Test;

/** Every word answers. */
class AnswersTest {
  @Test
  void unknownWordIsAGuessInLatinLetters() {
    Reading guess = Reader.of("وصل زغبرطوف إلى المدينة.").reading("زغبرطوف");
    assertThat(guess.isGuess()).isTrue();
    assertThat(guess.gloss()).matches("[A-Z][a-z]+");
  }

  @Test
  void guessIsMarkedAndKnownWordsAreNot() {
    assertThat(Reader.of("وصل الوزير.").reading("الوزير").isGuess()).isFalse();
  }

  @Test
  void figuresAnswerInWesternDigits() {
    assertThat(Reader.of("بلغ العدد ١٬٢٠٠ شخص.").gloss("١٬٢٠٠")).isEqualTo("1,200");
  }

  @Test
  void latinWordAnswersAsItStands() {
    assertThat(Reader.of("أعلنت وكالة NASA ذلك.").gloss("NASA")).isEqualTo("NASA");
  }

  @Test
  void everyTokenButPunctuationIsAnswered() {
    String text = "قال المتحدث (أمس): إن 45% من السكان، أي نحو 3.5 مليون، غادروا.";
    List<Gloss> glosses =
        Reader.GLOSSER
            .gloss(
                new org.hashiya.article.Article(
                    "",
                    org.hashiya.article.Source.UNKNOWN,
                    java.util.Locale.of("ar"),
                    List.of(
                        org.hashiya.article.Block.of(
                            org.hashiya.article.Block.Kind.PARAGRAPH, text))))
            .glosses()
            .getFirst();
    assertThat(glosses)
        .allMatch(g -> g.isAnswered() == (g.token().kind() != Token.Kind.PUNCTUATION));
  }

  @Test
  void wordIsLookedUpByItself() {
    assertThat(Reader.GLOSSER.lookUp("حُكُومَة").best().gloss()).isEqualTo("government");
  }

  @Test
  void markThatIsLookedUpMeansNothing() {
    assertThat(Reader.GLOSSER.lookUp("\u0640").best().gloss()).isEmpty();
  }

  @Test
  void familySharesItsRoot() {
    assertThat(Reader.GLOSSER.family("ك ت ب"))
        .extracting(e -> e.lemma())
        .contains("كَتَبَ", "كِتَاب", "مَكْتَب", "كَاتِب");
  }
}
