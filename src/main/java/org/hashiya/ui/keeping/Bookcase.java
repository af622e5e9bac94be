package org.hashiya.ui.keeping;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hashiya.library.Library;
import org.hashiya.library.LibraryException;
import org.hashiya.library.Opened;
import org.hashiya.library.Shelf;
import org.hashiya.library.Subject;
import org.hashiya.library.Trouble;
import org.hashiya.ui.task.Tasks;

/**
 * The library on behalf of a window. Questions and orders may be given before the library is open;
 * they wait. Orders are carried out one after the other, so that of two the later one holds. What
 * fails is told to the window, and the answer does not come.
 */
public final class Bookcase {
  private static final long PATIENCE_SECONDS = 5;

  private final CompletableFuture<Opened> opened;
  private final CompletableFuture<Library> library;
  private final Tasks tasks;
  private final Consumer<Trouble> troubles;
  private final ExecutorService orders =
      Executors.newSingleThreadExecutor(
          work -> Thread.ofPlatform().name("hashiya-library").daemon().unstarted(work));

  /**
   * @param opened may be on its way still
   * @param troubles gets what went wrong, on the FX thread
   */
  public Bookcase(CompletableFuture<Opened> opened, Tasks tasks, Consumer<Trouble> troubles) {
    this.opened = opened;
    this.tasks = tasks;
    this.troubles = troubles;
    library = opened.thenApply(Bookcase::library);
  }

  /** What came of opening the library. */
  public CompletableFuture<Opened> opened() {
    return opened;
  }

  /**
   * The library itself, for work that takes its own time beside the FX thread. Ends with a {@link
   * LibraryException} if it could not be opened.
   */
  public CompletableFuture<Library> library() {
    return library;
  }

  /**
   * Asks the library something.
   *
   * @param name of the question, for whoever reads a thread dump
   * @param question must not change anything
   * @param answer gets what the question returned, on the FX thread
   */
  public <T> Tasks.Run ask(String name, Function<Shelf, T> question, Consumer<T> answer) {
    return tasks.start(name, () -> library.get().read(question), answer, this::fail);
  }

  /**
   * Has something kept.
   *
   * @param done gets what the order returned once it is on the disk, on the FX thread
   */
  public <T> void keep(Function<Shelf, T> order, Consumer<T> done) {
    try {
      orders.execute(() -> {
        try {
          T result = library.join().write(order);
          tasks.later(() -> done.accept(result));
        } catch (RuntimeException problem) {
          tasks.later(() -> fail(problem));
        }
      });
    } catch (RejectedExecutionException e) {
      // The window is closed; whoever still has something to say says it too late.
      troubles.accept(new Trouble.Failed("closed"));
    }
  }

  /** As {@link #keep(Function, Consumer)}, where nobody waits for it. */
  public void keep(Consumer<Shelf> order) {
    keep(
        shelf -> {
          order.accept(shelf);
          return true;
        },
        _ -> {});
  }

  /**
   * Tells a listener on the FX thread what has been changed: by this window at once, by another one
   * when somebody {@linkplain #lookAround looks}.
   */
  public void onChange(Consumer<Set<Subject>> listener) {
    var _ =
        library.thenAccept(
            open -> open.onChange(changed -> tasks.later(() -> listener.accept(changed))));
  }

  /**
   * Looks beside the FX thread whether another window has changed anything; listeners hear of it.
   */
  public void lookAround() {
    if (library.isDone() && !library.isCompletedExceptionally()) {
      tasks.start("library-look", () -> library.get().lookAround(), _ -> {}, _ -> {});
    }
  }

  /** Carries out what has been ordered, then closes the library. */
  public void close() {
    orders.shutdown();
    if (!library.isDone() || library.isCompletedExceptionally()) {
      return;
    }
    try {
      if (!orders.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        orders.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    library.join().close();
  }

  /** Says what was wrong with work that somebody has done with the library by himself. */
  public void fail(Throwable problem) {
    Throwable cause =
        problem instanceof CompletionException || problem instanceof ExecutionException
            ? problem.getCause()
            : problem;
    troubles.accept(
        cause instanceof LibraryException known
            ? known.trouble()
            : new Trouble.Failed(String.valueOf(cause)));
  }

  private static Library library(Opened opened) {
    return switch (opened) {
      case Opened.Whole(Library open) -> open;
      case Opened.Rescued(Library open, _, _) -> open;
      case Opened.Refused(Trouble trouble) -> throw new LibraryException(trouble);
    };
  }
}
