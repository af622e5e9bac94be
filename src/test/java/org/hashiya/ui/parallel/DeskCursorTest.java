package org.hashiya.ui.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hashiya.parallel.Bead;
import org.junit.jupiter.api.Test;

class DeskCursorTest {
  /** Two versions of two sentences; the second leaves the first sentence out and adds one. */
  private static final List<DeskRow> ROWS =
      List.of(
          new DeskRow(List.of(0), List.of(List.of(bead(0, 0, 1)), List.of())),
          new DeskRow(List.of(1), List.of(List.of(bead(1, 2)), List.of(bead(1, 0)))),
          new DeskRow(List.of(), List.of(List.of(), List.of(new Bead(List.of(), List.of(1), 1)))));

  private final DeskCursor cursor = new DeskCursor();

  private static Bead bead(int arabic, Integer... english) {
    return new Bead(List.of(arabic), List.of(english), 1);
  }

  private Spot go(boolean under, DeskCursor.Way... ways) {
    for (DeskCursor.Way way : ways) {
      cursor.go(way, ROWS, under);
    }
    return cursor.sentenceProperty().get();
  }

  @Test
  void itBeginsAtTheFirstSentenceOfTheArticle() {
    assertThat(go(false, DeskCursor.Way.DOWN)).isEqualTo(Spot.sentence(Spot.ARABIC, 0));
  }

  @Test
  void upAndDownStayInTheColumn() {
    assertThat(go(false, DeskCursor.Way.DOWN, DeskCursor.Way.DOWN, DeskCursor.Way.DOWN))
        .isEqualTo(Spot.sentence(Spot.ARABIC, 1));
  }

  @Test
  void leftPassesOverAVersionThatSaysNothingHere() {
    assertThat(go(false, DeskCursor.Way.DOWN, DeskCursor.Way.LEFT)).isEqualTo(Spot.sentence(0, 0));
  }

  @Test
  void rightLeadsBackToTheArticle() {
    cursor.sentenceProperty().set(Spot.sentence(0, 2));
    assertThat(go(false, DeskCursor.Way.RIGHT)).isEqualTo(Spot.sentence(1, 0));
    assertThat(go(false, DeskCursor.Way.RIGHT)).isEqualTo(Spot.sentence(Spot.ARABIC, 1));
  }

  @Test
  void whereVersionsStandUnderASentenceDownLeadsThroughThem() {
    cursor.sentenceProperty().set(Spot.sentence(Spot.ARABIC, 0));
    assertThat(go(true, DeskCursor.Way.DOWN)).isEqualTo(Spot.sentence(0, 0));
    assertThat(go(true, DeskCursor.Way.DOWN, DeskCursor.Way.DOWN))
        .isEqualTo(Spot.sentence(Spot.ARABIC, 1));
  }

  @Test
  void homeAndEndLeadToTheEndsOfTheColumn() {
    cursor.sentenceProperty().set(Spot.sentence(1, 0));
    assertThat(go(false, DeskCursor.Way.LAST)).isEqualTo(Spot.sentence(1, 1));
    assertThat(go(false, DeskCursor.Way.FIRST)).isEqualTo(Spot.sentence(1, 0));
  }
}
