package org.hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FlowTest {
  private final double[] truth = new double[1000];
  private final double[] estimates = new double[1000];

  FlowTest() {
    Arrays.fill(estimates, 100);
    for (int i = 0; i < truth.length; i++) {
      truth[i] = 60 + 80 * (i % 2);
    }
  }

  private Flow flow() {
    Flow flow = new Flow(new Heights(estimates), item -> truth[item]);
    flow.setViewport(500);
    return flow;
  }

  @Test
  void scrollingForwardAndBackReturnsToTheSamePlace() {
    Flow flow = flow();
    flow.jumpTo(50_000);
    int item = flow.item();
    double offset = flow.offset();
    for (int i = 0; i < 100; i++) {
      flow.scrollBy(37);
    }
    for (int i = 0; i < 100; i++) {
      flow.scrollBy(-37);
    }
    assertThat(flow.item()).isEqualTo(item);
    assertThat(flow.offset()).isEqualTo(offset);
  }

  @Test
  void heightsLearntAboveDoNotMoveWhatIsInView() {
    Flow flow = flow();
    flow.show(500, 20);
    flow.scrollBy(-1);
    assertThat(flow.item()).isEqualTo(500);
    assertThat(flow.offset()).isEqualTo(19);
  }

  @Test
  void theBeginningIsTheTop() {
    Flow flow = flow();
    flow.scrollBy(-300);
    assertThat(flow.position()).isZero();
  }

  @Test
  void noEmptySpaceFollowsTheEnd() {
    Flow flow = flow();
    flow.jumpTo(flow.total());
    double shown = -flow.offset();
    for (int i = flow.item(); i < flow.count(); i++) {
      shown += truth[i];
    }
    assertThat(shown).isEqualTo(500);
  }

  @Test
  void aTextShorterThanTheViewStaysAtTheTop() {
    Flow flow = new Flow(new Heights(new double[] {100, 100}), _ -> 100);
    flow.setViewport(500);
    flow.scrollBy(50);
    assertThat(flow.position()).isZero();
  }

  @Test
  void sumsFollowTheHeights() {
    Heights heights = new Heights(new double[] {10, 20, 30});
    heights.set(1, 25);
    assertThat(heights.top(2)).isEqualTo(35);
    assertThat(heights.total()).isEqualTo(65);
    assertThat(heights.itemAt(34)).isEqualTo(1);
    assertThat(heights.itemAt(35)).isEqualTo(2);
    assertThat(heights.itemAt(500)).isEqualTo(2);
  }
}
