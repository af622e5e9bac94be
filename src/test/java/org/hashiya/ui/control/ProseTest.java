package org.hashiya.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import org.junit.jupiter.api.Test;

class ProseTest {
  @Test
  void wordsInTheDirectionOfTheLineMayBreakAnywhere() {
    assertThat(Prose.chunks("سقوط نظام الأسد", NodeOrientation.RIGHT_TO_LEFT))
        .containsExactly("سقوط", "نظام", "الأسد");
  }

  @Test
  void wordsAgainstItStayTogether() {
    assertThat(Prose.chunks("قال لقناة ABC News (6:38) أمس", NodeOrientation.RIGHT_TO_LEFT))
        .containsExactly("قال", "لقناة", "ABC News", "(6:38)", "أمس");
    assertThat(Prose.chunks("“خبر عاجل.txt” failed", NodeOrientation.LEFT_TO_RIGHT))
        .containsExactly("“خبر عاجل.txt”", "failed");
  }

  @Test
  void aLongStretchAgainstItIsBroken() {
    assertThat(Prose.chunks("one two three ".repeat(10), NodeOrientation.RIGHT_TO_LEFT))
        .hasSizeGreaterThan(2);
  }
}
