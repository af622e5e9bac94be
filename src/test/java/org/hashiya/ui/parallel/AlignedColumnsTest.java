package org.hashiya.ui.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.hashiya.article.Article;
import org.hashiya.exchange.aligned.AlignedArticle;
import org.hashiya.exchange.aligned.Edition;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.LexicalGlosser;
import org.hashiya.importing.BundledLibrary;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.Progress;
import org.hashiya.parallel.clue.Experience;
import org.junit.jupiter.api.Test;

class AlignedColumnsTest {
  private static String whole(List<Passage> passages) {
    return passages.stream().map(Passage::text).collect(Collectors.joining(" "));
  }

  private static String column(AlignedArticle aligned, int number) {
    return aligned.rows().stream()
        .map(row -> row.get(number))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  @Test
  void eachSentenceOfEachTextIsInOneRow() {
    Article article = new BundledLibrary().open("02-oil");
    GlossedArticle glossed = LexicalGlosser.open().gloss(article);
    Column agency =
        Column.of(
            "Agency",
            OptionalLong.empty(),
            new Original(glossed, Experience.NONE),
            new BundledLibrary().open("02-oil", "agency"),
            List.of(),
            Progress.UNHEARD);
    AlignedArticle aligned = AlignedColumns.of(article, "Arabic", List.of(agency));
    assertThat(aligned.editions()).extracting(Edition::name).containsExactly("Arabic", "Agency");
    assertThat(column(aligned, 0)).isEqualTo(whole(Passage.of(article)));
    assertThat(column(aligned, 1).split(" "))
        .containsExactlyInAnyOrder(whole(agency.passages()).split(" "));
  }
}
