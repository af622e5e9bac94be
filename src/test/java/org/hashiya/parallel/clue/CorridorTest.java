package org.hashiya.parallel.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CorridorTest {
  @Test
  void theWholeHasAllPairs() {
    assertThat(Corridor.whole(3, 4).size()).isEqualTo(12);
    assertThat(Corridor.whole(3, 4).has(2, 3)).isTrue();
  }

  @Test
  void aStripHasWhatLiesBetweenItsBorders() {
    Corridor strip = new Corridor(new int[] {0, 1, 2}, new int[] {2, 3, 4}, 4);
    assertThat(strip.has(1, 2)).isTrue();
    assertThat(strip.has(1, 3)).isFalse();
    assertThat(strip.has(2, 1)).isFalse();
    assertThat(strip.size()).isEqualTo(6);
  }

  @Test
  void stripsOfNeighboursMeet() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Corridor(new int[] {0, 3}, new int[] {2, 4}, 4));
  }
}
