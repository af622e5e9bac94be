package org.hashiya.ui.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.ui.task.Tasks;
import org.junit.jupiter.api.Test;

class ArrivalTest {
  private static final Spot WORD = new Spot(Spot.ARABIC, 3, 5);

  private final List<Spot> gone = new ArrayList<>();
  private final Arrival arrival = new Arrival(new Tasks(Runnable::run), gone::add);

  @Test
  void aWordIsGoneToOnceItsArticleIsThere() {
    arrival.await(7, WORD);
    arrival.laying(7);
    assertThat(gone).isEmpty();
    arrival.laid(7);
    arrival.laid(7);
    assertThat(gone).containsExactly(WORD);
  }

  @Test
  void anotherArticleEndsTheWaiting() {
    arrival.await(7, WORD);
    arrival.laying(8);
    arrival.laid(8);
    arrival.laid(7);
    assertThat(gone).isEmpty();
  }

  @Test
  void nobodyWaitsForAnArticleThatDidNotOpen() {
    arrival.await(7, WORD);
    arrival.forget(7);
    arrival.laid(7);
    assertThat(gone).isEmpty();
  }

  @Test
  void whatFailedBeforeDoesNotEndTheWaitingForAnother() {
    arrival.await(7, WORD);
    arrival.await(8, WORD);
    arrival.forget(7);
    arrival.laid(8);
    assertThat(gone).containsExactly(WORD);
  }
}
