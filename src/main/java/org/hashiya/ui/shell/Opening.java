package org.hashiya.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hashiya.article.Article;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Glosser;
import org.hashiya.importing.BundledLibrary;
import org.hashiya.importing.ImportResult;
import org.hashiya.importing.Reason;
import org.hashiya.importing.TextImporter;
import org.hashiya.importing.document.FileImporter;
import org.hashiya.ui.reader.ReaderModel;
import org.hashiya.ui.settings.Settings;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Brings an article from a file, the clipboard or the bundled library into the window. */
public final class Opening {
  /** What is going on. */
  public sealed interface Stage {
    /** Nothing. */
    record Idle() implements Stage {}

    /**
     * A text is being read.
     *
     * @param name of the file; empty for the clipboard
     */
    record Reading(String name) implements Stage {}

    /** The text can be read, its words are being looked up. */
    record Glossing() implements Stage {}
  }

  private final ReaderModel reader;
  private final Settings settings;
  private final Tasks tasks;
  private final CompletableFuture<? extends Glosser> glosser;
  private final Consumer<Notice> notices;
  private final FileImporter files = new FileImporter();
  private final TextImporter texts = new TextImporter();
  private final BundledLibrary library = new BundledLibrary();
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Idle());
  private Tasks.@Nullable Run run;

  /**
   * @param glosser an article can be read before it is there
   * @param notices gets what the person must hear of
   */
  public Opening(
      ReaderModel reader,
      Settings settings,
      Tasks tasks,
      CompletableFuture<? extends Glosser> glosser,
      Consumer<Notice> notices) {
    this.reader = reader;
    this.settings = settings;
    this.tasks = tasks;
    this.glosser = glosser;
    this.notices = notices;
  }

  public ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  /** The articles that come with the program. */
  public BundledLibrary library() {
    return library;
  }

  /** Opens a file in place of the present article; the present one stays if that fails. */
  public void open(Path file) {
    String name = String.valueOf(file.getFileName());
    read(name, () -> files.fromFile(file), () -> remember(file));
  }

  /** Opens text from the clipboard as an article. */
  public void paste(@Nullable String text) {
    if (text == null || text.isBlank()) {
      notices.accept(new Notice.ClipboardEmpty());
    } else {
      read("", () -> texts.fromText(text), () -> {});
    }
  }

  /** Opens a bundled article. */
  public void openBundled(String slug) {
    read(slug, () -> new ImportResult.Imported(library.open(slug), Set.of()), () -> {});
  }

  /** Opens an article of the library, which is read beside the FX thread. */
  void openKept(String title, Tasks.Work<Article> work) {
    read(title, () -> new ImportResult.Imported(work.run(), Set.of()), () -> {});
  }

  /** Shows the article that the program starts with. */
  void open(CompletableFuture<FirstArticle> first) {
    stage.set(new Stage.Reading(""));
    run =
        tasks.start(
            "first",
            first::get,
            article ->
                arrive(
                    article.file().map(file -> String.valueOf(file.getFileName())).orElse(""),
                    article.prepared(),
                    () -> article.file().ifPresent(this::remember)),
            problem -> fail("", problem));
  }

  /** Gives up what is going on; the article that is shown stays. */
  public void cancel() {
    if (run != null) {
      run.cancel();
      run = null;
    }
    stage.set(new Stage.Idle());
  }

  private void read(String name, Tasks.Work<ImportResult> work, Runnable opened) {
    cancel();
    stage.set(new Stage.Reading(name));
    run =
        tasks.start(
            "open",
            () -> Prepared.of(work.run(), glosser),
            prepared -> arrive(name, prepared, opened),
            problem -> fail(name, problem));
  }

  private void remember(Path file) {
    settings.remember(file.toAbsolutePath().normalize());
  }

  private void arrive(String name, Prepared prepared, Runnable opened) {
    switch (prepared.result()) {
      case ImportResult.Unreadable(Reason reason) -> {
        stage.set(new Stage.Idle());
        notices.accept(new Notice.Unopened(name, reason));
      }
      case ImportResult.Imported(Article article, var findings) -> {
        opened.run();
        reader.sourceLineProperty().set(prepared.sourceLine());
        GlossedArticle glossed = prepared.glossed();
        if (glossed != null) {
          glossed(glossed);
        } else {
          reader.show(article);
          gloss(article);
        }
        if (!findings.isEmpty()) {
          notices.accept(new Notice.Opened(name, List.copyOf(findings)));
        }
      }
    }
  }

  private void gloss(Article article) {
    stage.set(new Stage.Glossing());
    run =
        tasks.start(
            "gloss",
            () -> glosser.get().gloss(article),
            this::glossed,
            problem -> unglossed(article.title(), problem));
  }

  private void glossed(GlossedArticle article) {
    stage.set(new Stage.Idle());
    reader.show(article);
  }

  private void unglossed(String title, Throwable problem) {
    stage.set(new Stage.Idle());
    notices.accept(
        problem instanceof OutOfMemoryError
            ? new Notice.OutOfMemory(title)
            : new Notice.NoLexicon(
                problem instanceof ExecutionException e && e.getCause() != null
                    ? e.getCause()
                    : problem));
  }

  private void fail(String name, Throwable problem) {
    stage.set(new Stage.Idle());
    notices.accept(
        problem instanceof OutOfMemoryError
            ? new Notice.OutOfMemory(name)
            : new Notice.Unopened(name, new Reason.Failed(problem.toString())));
  }
}
