package org.hashiya.ui.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hashiya.parallel.Bead;
import org.junit.jupiter.api.Test;

class PinTextTest {
  @Test
  void whatIsWrittenIsReadAgain() {
    List<Bead> pins =
        List.of(
            Bead.pinned(List.of(0, 1), List.of(2)),
            Bead.pinned(List.of(3), List.of()),
            Bead.pinned(List.of(), List.of(4)));
    assertThat(PinText.read(PinText.write(pins))).isEqualTo(pins);
  }

  @Test
  void linesThatMakeNoSenseAreLeftOut() {
    assertThat(PinText.read("0:1\nrubbish\n:\n"))
        .containsExactly(Bead.pinned(List.of(0), List.of(1)));
  }
}
