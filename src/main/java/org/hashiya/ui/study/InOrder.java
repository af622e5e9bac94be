package org.hashiya.ui.study;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.hashiya.ui.task.Tasks;

/** Work beside the FX thread, one piece after the other in the order in which it was asked for. */
final class InOrder {
  private final Tasks tasks;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean busy;

  InOrder(Tasks tasks) {
    this.tasks = tasks;
  }

  /** Starts work when all that was asked for before is done. */
  <T> void start(String name, Tasks.Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    waiting.add(() ->
        tasks.start(
            name,
            work,
            result -> {
              done.accept(result);
              next();
            },
            problem -> {
              failed.accept(problem);
              next();
            }));
    if (!busy) {
      next();
    }
  }

  private void next() {
    Runnable work = waiting.poll();
    busy = work != null;
    if (work != null) {
      work.run();
    }
  }
}
