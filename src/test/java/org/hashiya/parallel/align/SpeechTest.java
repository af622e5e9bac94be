package org.hashiya.parallel.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.parallel.Passage;
import org.junit.jupiter.api.Test;

class SpeechTest {
  private static List<Boolean> speaks(String... paragraphs) {
    List<Block> blocks =
        Arrays.stream(paragraphs).map(p -> Block.of(Block.Kind.PARAGRAPH, p)).toList();
    List<Passage> passages = Passage.of(new Article("", Source.UNKNOWN, Locale.ENGLISH, blocks));
    Speech speech = Speech.of(passages);
    return IntStream.range(0, passages.size()).mapToObj(speech::at).toList();
  }

  @Test
  void whatStandsBetweenMarksIsQuoted() {
    assertThat(speaks("“We shall sail at dawn,” she said.")).containsExactly(true);
    assertThat(speaks("\"We shall sail at dawn,\" she said.")).containsExactly(true);
    assertThat(speaks("وقالت: «سنبحر عند الفجر إن شاء الله».")).containsExactly(true);
    assertThat(speaks("She said they would sail at dawn.")).containsExactly(false);
  }

  @Test
  void aNameBetweenMarksIsNoSpeech() {
    assertThat(speaks("رست السفينة «نجمة البحر» في الميناء.")).containsExactly(false);
  }

  @Test
  void aQuotationGoesOnOverSentences() {
    assertThat(speaks("“The sea was calm that night. Nobody on board slept.” They sailed."))
        .containsExactly(true, true, false);
  }

  @Test
  void itEndsWithItsParagraph() {
    assertThat(speaks("“The sea was calm that night.", "They sailed at dawn all the same."))
        .containsExactly(true, false);
  }
}
