package org.hashiya.bad.ui.reader;

import javafx.application.Platform;

/** A second door to the FX thread. */
public final class RunsLater {
  public void show() {
    Platform.runLater(() -> {});
  }
}
