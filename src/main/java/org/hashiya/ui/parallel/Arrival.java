package org.hashiya.ui.parallel;

import java.util.function.Consumer;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** A word that is to be shown once its article lies on the desk. */
final class Arrival {
  private final Tasks tasks;
  private final Consumer<Spot> destination;
  private @Nullable Awaited awaited;

  private record Awaited(long article, Spot word) {}

  /**
   * @param destination goes to a word of the article on the desk
   */
  Arrival(Tasks tasks, Consumer<Spot> destination) {
    this.tasks = tasks;
    this.destination = destination;
  }

  /** Waits for an article, in place of any other. */
  void await(long article, Spot word) {
    awaited = new Awaited(article, word);
  }

  /** An article did not open: its word is not gone to when it is opened later. */
  void forget(long article) {
    if (awaited != null && awaited.article() == article) {
      awaited = null;
    }
  }

  /** An article is being laid on the desk: any other is no longer waited for. */
  void laying(long article) {
    if (awaited != null && awaited.article() != article) {
      awaited = null;
    }
  }

  /** The versions of an article lie on the desk. */
  void laid(long article) {
    Awaited wanted = awaited;
    if (wanted != null && wanted.article() == article) {
      awaited = null;
      // The list must have its rows before one of them can be gone to.
      tasks.later(() -> destination.accept(wanted.word()));
    }
  }
}
