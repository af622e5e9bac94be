package org.hashiya.ui.study;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.hashiya.ui.task.Tasks;

/** Work beside the FX thread, one piece after the other in the order in which it was asked for. */
final class InOrder {
  /** How long a closing window waits for what is being written. */
  private static final long PATIENCE_SECONDS = 10;

  private final Tasks tasks;
  private final Deque<Piece<?>> waiting = new ArrayDeque<>();
  private boolean busy;
  private CountDownLatch over = new CountDownLatch(0);

  private record Piece<T>(
      String name, Tasks.Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {}

  InOrder(Tasks tasks) {
    this.tasks = tasks;
  }

  /** Starts work when all that was asked for before is done. */
  <T> void start(String name, Tasks.Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    waiting.add(new Piece<>(name, work, done, failed));
    if (!busy) {
      next();
    }
  }

  private void next() {
    Piece<?> piece = waiting.poll();
    busy = piece != null;
    if (piece != null) {
      run(piece);
    }
  }

  private <T> void run(Piece<T> piece) {
    CountDownLatch present = new CountDownLatch(1);
    over = present;
    tasks.start(
        piece.name,
        () -> {
          try {
            return piece.work.run();
          } finally {
            present.countDown();
          }
        },
        result -> {
          piece.done.accept(result);
          next();
        },
        problem -> {
          piece.failed.accept(problem);
          next();
        });
  }

  /** Waits for what is going on and does the rest at once: there will be no later. */
  void finish() {
    try {
      if (over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        for (Piece<?> piece = waiting.poll(); piece != null; piece = waiting.poll()) {
          piece.work.run();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      // The window is gone: nobody is left to hear of it.
      waiting.clear();
    }
  }
}
