package org.hashiya.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** JavaFX says in an exception why it cannot draw; a person is told what to do. */
class DisplayTest {
  @Test
  void displayThatDoesNotAnswerIsToBeStarted() {
    assertThat(Display.advice(new UnsupportedOperationException("Unable to open DISPLAY")))
        .isEqualTo(Display.ADVICE);
  }

  @Test
  void libraryThatIsMissingIsToBeInstalled() {
    assertThat(
            Display.advice(new UnsupportedOperationException("Unable to load glass GTK library.")))
        .isEqualTo(Display.LIBRARY_ADVICE);
    assertThat(Display.advice(new UnsatisfiedLinkError("libXtst.so.6: cannot open")))
        .isEqualTo(Display.LIBRARY_ADVICE);
  }
}
