package org.hashiya.ui.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import org.hashiya.parallel.Progress;
import org.hashiya.ui.task.Tasks;

/** What goes on beside the desk: versions that come and are aligned. */
final class DeskWork {
  private final Tasks tasks;
  private final Consumer<Throwable> failed;
  private final Advance advance;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final List<Tasks.Run> runs = new ArrayList<>();

  /** Work that tells how far it is. */
  @FunctionalInterface
  interface Waited<T> {
    T run(Progress progress) throws Exception;
  }

  /**
   * @param failed gets what went wrong, on the FX thread
   */
  DeskWork(Tasks tasks, Consumer<Throwable> failed) {
    this.tasks = tasks;
    this.failed = failed;
    advance = new Advance(tasks);
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** How far the latest work is, from 0 to 1; 1 while there is nothing to wait for. */
  ReadOnlyDoubleProperty shareProperty() {
    return advance.shareProperty();
  }

  /**
   * Starts work beside what goes on.
   *
   * @param name of its thread
   * @param done gets what came of it, on the FX thread
   */
  <T> void start(String name, Waited<T> work, Consumer<T> done) {
    Progress progress = advance.begin();
    busy.set(true);
    Tasks.Run[] own = new Tasks.Run[1];
    own[0] =
        tasks.start(
            name,
            () -> work.run(progress),
            result -> {
              end(own[0]);
              done.accept(result);
            },
            problem -> {
              end(own[0]);
              if (!(problem instanceof CancellationException)) {
                failed.accept(problem);
              }
            });
    runs.add(own[0]);
  }

  private void end(Tasks.Run run) {
    runs.remove(run);
    if (runs.isEmpty()) {
      advance.end();
      busy.set(false);
    }
  }

  /** Stops all that goes on. */
  void cancel() {
    runs.forEach(Tasks.Run::cancel);
    runs.clear();
    advance.end();
    busy.set(false);
  }
}
