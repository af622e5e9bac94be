package org.hashiya.ui.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hashiya.article.Article;
import org.hashiya.gloss.Glosser;
import org.hashiya.library.ArticleVersion;
import org.hashiya.library.Library;
import org.hashiya.library.Subject;
import org.hashiya.parallel.Progress;
import org.hashiya.parallel.clue.Experience;
import org.hashiya.parallel.clue.Unexplained;
import org.hashiya.ui.keeping.Bookcase;
import org.hashiya.ui.task.Tasks;

/**
 * Learns from all aligned pairs of the library how words are put that no gloss explains. What an
 * alignment leaves unexplained is gathered once and kept with it; from the first time that anybody
 * asks, the lessons follow the library by themselves.
 */
final class Lessons {
  private static final Set<Subject> TEACHING = Set.of(Subject.ARTICLES, Subject.VERSIONS);

  private final Tasks tasks;
  private final Bookcase bookcase;
  private final CompletableFuture<? extends Glosser> glosser;
  private final ReadOnlyObjectWrapper<Experience> experience =
      new ReadOnlyObjectWrapper<>(Experience.NONE);
  private boolean begun;
  private boolean running;
  private boolean outdated;

  Lessons(Tasks tasks, Bookcase bookcase, CompletableFuture<? extends Glosser> glosser) {
    this.tasks = tasks;
    this.bookcase = bookcase;
    this.glosser = glosser;
  }

  /** What has been learnt so far; nothing at first. */
  ReadOnlyObjectProperty<Experience> experienceProperty() {
    return experience.getReadOnlyProperty();
  }

  /** Begins to learn, if it has not begun. */
  void begin() {
    if (!begun) {
      begun = true;
      bookcase.onChange(changed -> {
        if (changed.stream().anyMatch(TEACHING::contains)) {
          learn();
        }
      });
      learn();
    }
  }

  private void learn() {
    if (running) {
      outdated = true;
      return;
    }
    running = true;
    outdated = false;
    tasks.start(
        "lessons",
        this::gather,
        this::learnt,
        problem -> {
          running = false;
          bookcase.fail(problem);
        });
  }

  private void learnt(Experience now) {
    running = false;
    if (!now.equals(experience.get())) {
      experience.set(now);
    }
    if (outdated) {
      learn();
    }
  }

  private Experience gather() throws InterruptedException, ExecutionException {
    Library library = bookcase.library().get();
    for (long article : library.read(shelf -> shelf.versions().unlearnt())) {
      gather(library, article);
    }
    List<Unexplained> lessons = new ArrayList<>();
    library
        .read(shelf -> shelf.versions().lessons())
        .forEach(text -> lessons.add(Unexplained.read(text)));
    return Experience.of(lessons);
  }

  private void gather(Library library, long article)
      throws InterruptedException, ExecutionException {
    Optional<Article> text = library.read(shelf -> shelf.articles().text(article));
    if (text.isEmpty()) {
      return;
    }
    Original original = new Original(glosser.get().gloss(text.get()), Experience.NONE);
    List<Column> columns =
        KnownVersions.of(bookcase, OptionalLong.of(article), original, Progress.UNHEARD);
    library.change(shelf -> {
      for (ArticleVersion version : shelf.versions().of(article)) {
        // More versions than the desk has room for teach nothing.
        String unexplained =
            columns.stream()
                .filter(column -> column.id().equals(OptionalLong.of(version.id())))
                .map(Column::unexplained)
                .findFirst()
                .orElse("");
        shelf.versions().learn(version.id(), unexplained);
      }
    });
  }
}
