package org.hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.hashiya.article.Article;
import org.hashiya.article.Place;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private final Article article = SampleArticle.arabic("عنوان", "عاد  الوفدُ (ABC)،", "ثم غادر");

  @Test
  void itsTextIsExactlyTheSourceWithParagraphBreaks() {
    Selection selection = new Selection(new TextPosition(2, 2), new TextPosition(0, 2));
    assertThat(selection.text(article)).isEqualTo("وان\nعاد  الوفدُ (ABC)،\nثم");
  }

  @Test
  void allIsTheWholeArticle() {
    assertThat(Selection.ofAll(article).text(article))
        .isEqualTo("عنوان\nعاد  الوفدُ (ABC)،\nثم غادر");
  }

  @Test
  void aWordIsSelectedWithItsMarks() {
    assertThat(Selection.ofToken(article, new Place(1, 1)).text(article)).isEqualTo("الوفدُ");
  }

  @Test
  void growingBackwardsKeepsTheFirstWord() {
    Selection word = Selection.ofToken(article, new Place(1, 1));
    Selection before = Selection.ofToken(article, new Place(1, 0));
    assertThat(word.joinedWith(before).text(article)).isEqualTo("عاد  الوفدُ");
    assertThat(before.joinedWith(word).text(article)).isEqualTo("عاد  الوفدُ");
  }
}
