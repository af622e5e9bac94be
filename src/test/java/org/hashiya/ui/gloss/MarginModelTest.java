package org.hashiya.ui.gloss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hashiya.ui.gloss.Words.headword;
import static org.hashiya.ui.gloss.Words.place;

import org.hashiya.gloss.GlossedArticle;
import org.hashiya.lexicon.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarginModelTest {
  private MarginModel margin;

  @BeforeEach
  void openTheArticle() {
    margin = Words.margin();
  }

  @Test
  void followsThePointer() {
    margin.pointedProperty().set(place("القصر"));
    assertThat(headword(margin)).isEqualTo("قَصْر");
    margin.pointedProperty().set(place("دمشق"));
    assertThat(headword(margin)).isEqualTo("دِمَشْق");
  }

  @Test
  void keepsTheLastWordWhenThePointerLeavesTheText() {
    margin.pointedProperty().set(place("دمشق"));
    margin.pointedProperty().set(null);
    assertThat(headword(margin)).isEqualTo("دِمَشْق");
  }

  @Test
  void namesTheTermAroundTheWord() {
    margin.pointedProperty().set(place("الرئاسي"));
    assertThat(margin.answerProperty().get().terms())
        .extracting(term -> term.senses().getFirst().glosses().getFirst())
        .containsExactly("presidential palace");
  }

  @Test
  void holdsAPinnedWordWhileThePointerMoves() {
    margin.pinnedProperty().set(place("القصر"));
    margin.pointedProperty().set(place("دمشق"));
    assertThat(headword(margin)).isEqualTo("قَصْر");
    margin.release();
    assertThat(headword(margin)).isEqualTo("دِمَشْق");
    assertThat(margin.pinnedProperty().get()).isNull();
  }

  @Test
  void lookUpsLeaveATrail() {
    margin.pinnedProperty().set(place("وبالحكومة"));
    margin.lookUp("حُكْم");
    margin.lookUp("قُصُور");
    assertThat(headword(margin)).isEqualTo("قَصْر");
    margin.back();
    assertThat(headword(margin)).isEqualTo("حُكْم");
    margin.back();
    assertThat(headword(margin)).isEqualTo("حُكُومَة");
    assertThat(margin.leadsBackProperty().get()).isFalse();
    margin.forward();
    assertThat(headword(margin)).isEqualTo("حُكْم");
  }

  @Test
  void aLookUpAfterGoingBackForgetsWhatLayAhead() {
    margin.pinnedProperty().set(place("وبالحكومة"));
    margin.lookUp("حُكْم");
    margin.back();
    margin.lookUp("دمشق");
    assertThat(margin.leadsForwardProperty().get()).isFalse();
    margin.back();
    assertThat(headword(margin)).isEqualTo("حُكُومَة");
  }

  @Test
  void lettingGoForgetsTheTrail() {
    margin.pinnedProperty().set(place("وبالحكومة"));
    margin.lookUp("حُكْم");
    margin.release();
    assertThat(margin.leadsBackProperty().get()).isFalse();
    assertThat(margin.heldProperty().get()).isFalse();
  }

  @Test
  void aChosenReadingStaysChosenInTheArticle() {
    margin.pointedProperty().set(place("القصر"));
    GlossedArticle before = margin.articleProperty().get();
    margin.choose(margin.answerProperty().get().others().getFirst());
    assertThat(headword(margin)).isEqualTo("قِصَر");
    assertThat(margin.articleProperty().get()).isNotSameAs(before);
    margin.pointedProperty().set(place("دمشق"));
    margin.pointedProperty().set(place("القصر"));
    assertThat(headword(margin)).isEqualTo("قِصَر");
  }

  @Test
  void theFamilyLeavesOutTheWordItself() {
    margin.pointedProperty().set(place("وبالحكومة"));
    assertThat(margin.family()).extracting(Entry::lemma).containsExactly("حُكْم");
  }

  @Test
  void placesAreThoseOfTheLemmaInAnyForm() {
    margin.pointedProperty().set(place("وبالحكومة"));
    assertThat(margin.places()).containsExactly(place("وبالحكومة"), place("الحكومة"));
  }

  @Test
  void anotherArticleBeginsAfresh() {
    margin.pinnedProperty().set(place("القصر"));
    margin.pointedProperty().set(null);
    margin.articleProperty().set(Words.GLOSSER.gloss(Words.article("خبر عن دمشق.")));
    assertThat(margin.answerProperty().get()).isNull();
    assertThat(margin.heldProperty().get()).isFalse();
  }
}
