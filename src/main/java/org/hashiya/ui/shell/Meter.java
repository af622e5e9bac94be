package org.hashiya.ui.shell;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.hashiya.importing.Progress;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Shows how far an import has come. */
final class Meter {
  /** Nobody sees less. */
  private static final double STEP = 0.01;

  private static final double UNKNOWN = -1;

  private final Tasks tasks;
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(UNKNOWN);
  private @Nullable Progress current;

  Meter(Tasks tasks) {
    this.tasks = tasks;
  }

  /** From 0 to 1, or -1 while that is not known. */
  ReadOnlyDoubleProperty shareProperty() {
    return share.getReadOnlyProperty();
  }

  /** Begins anew; what an import before still says is not heard. */
  Progress begin() {
    share.set(UNKNOWN);
    Progress progress = new Steps();
    current = progress;
    return progress;
  }

  /** Called beside the FX thread, and oftener than anybody can see. */
  private final class Steps implements Progress {
    private double told;

    @Override
    public void at(double now) {
      if (now - told >= STEP) {
        told = now;
        tasks.later(() -> {
          if (current == this) {
            share.set(now);
          }
        });
      }
    }
  }
}
