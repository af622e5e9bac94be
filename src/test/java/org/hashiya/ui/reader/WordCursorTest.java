package org.hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.hashiya.article.Article;
import org.hashiya.article.Place;
import org.junit.jupiter.api.Test;

class WordCursorTest {
  private final Article article =
      SampleArticle.arabic("عنوان قصير", "عاد الوفد، ثم غادر. كان ذلك أمس.", "", "نهاية");
  private final WordCursor words = new WordCursor(article);

  @Test
  void theNextWordPassesOverPunctuation() {
    assertThat(words.next(new Place(1, 1), _ -> true)).contains(new Place(1, 3));
  }

  @Test
  void thePreviousWordPassesOverPunctuation() {
    assertThat(words.previous(new Place(1, 3), _ -> true)).contains(new Place(1, 1));
  }

  @Test
  void theNextWordMayStandInALaterParagraph() {
    assertThat(words.next(new Place(1, 8), _ -> true)).contains(new Place(3, 0));
    assertThat(words.previous(new Place(3, 0), _ -> true)).contains(new Place(1, 8));
  }

  @Test
  void nothingFollowsTheLastWord() {
    assertThat(words.next(new Place(3, 0), _ -> true)).isEmpty();
    assertThat(words.previous(new Place(0, 0), _ -> true)).isEmpty();
  }

  @Test
  void sentencesAreSteppedByTheirFirstWords() {
    assertThat(words.nextSentence(new Place(1, 1))).contains(new Place(1, 6));
    assertThat(words.previousSentence(new Place(1, 8))).contains(new Place(1, 6));
    assertThat(words.previousSentence(new Place(1, 6))).contains(new Place(1, 0));
    assertThat(words.previousSentence(new Place(1, 0))).contains(new Place(0, 0));
  }

  @Test
  void onlyWantedWordsAreFound() {
    assertThat(words.next(new Place(0, 0), place -> place.token() == 7)).contains(new Place(1, 7));
  }
}
