package org.hashiya.ui.task;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Starts work beside the FX thread and brings its result back to it. */
public final class Tasks {
  private final Executor home;

  /**
   * @param home runs what comes back: the FX thread in the program
   */
  public Tasks(Executor home) {
    this.home = home;
  }

  /** Tasks whose results come back on the FX thread. */
  public static Tasks onFxThread() {
    return new Tasks(Platform::runLater);
  }

  /** Work that may fail and that ends early when its thread is interrupted. */
  @FunctionalInterface
  public interface Work<T> {
    T run() throws Exception;
  }

  /**
   * Starts work on a thread of its own.
   *
   * @param name of the thread, for whoever reads a thread dump
   * @param done gets the result, unless the run was cancelled
   * @param failed gets what the work threw, unless the run was cancelled
   */
  public <T> Run start(String name, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    Run run = new Run();
    Thread thread =
        Thread.ofPlatform()
            .name("hashiya-" + name)
            .daemon()
            .unstarted(() -> go(run, work, done, failed));
    run.thread = thread;
    thread.start();
    return run;
  }

  /** Runs something on the FX thread after what is going on there now. */
  public void later(Runnable thing) {
    home.execute(thing);
  }

  private <T> void go(Run run, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    try {
      T result = work.run();
      home.execute(() -> run.unlessCancelled(() -> done.accept(result)));
    } catch (Throwable problem) {
      // An OutOfMemoryError on a huge file must reach the person too, not only the console.
      home.execute(() -> run.unlessCancelled(() -> failed.accept(problem)));
    }
  }

  /** Work that was started. */
  public static final class Run {
    private volatile boolean cancelled;
    private volatile Thread thread = Thread.currentThread();

    private Run() {}

    /** Interrupts the work; its result is not delivered. Harmless when it is over. */
    public void cancel() {
      cancelled = true;
      thread.interrupt();
    }

    private void unlessCancelled(Runnable delivery) {
      if (!cancelled) {
        delivery.run();
      }
    }
  }
}
