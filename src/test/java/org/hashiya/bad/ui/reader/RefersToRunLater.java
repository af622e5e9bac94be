package org.hashiya.bad.ui.reader;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** A second door to the FX thread, in disguise. */
public final class RefersToRunLater {
  public final Executor door = Platform::runLater;
}
