package org.hashiya.ui.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {
  private final History<String> history = new History<>();

  @Test
  void goesBackAndForwardAgain() {
    history.leave("first");
    history.leave("second");
    assertThat(history.back("third")).isEqualTo("second");
    assertThat(history.back("second")).isEqualTo("first");
    assertThat(history.back("first")).isNull();
    assertThat(history.forward("first")).isEqualTo("second");
    assertThat(history.leadsForwardProperty().get()).isTrue();
  }

  @Test
  void aNewChangeForgetsWhatWasTakenBack() {
    history.leave("first");
    assertThat(history.back("second")).isEqualTo("first");
    history.leave("first");
    assertThat(history.leadsForwardProperty().get()).isFalse();
  }
}
