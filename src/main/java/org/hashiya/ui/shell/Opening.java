package org.hashiya.ui.shell;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hashiya.article.Article;
import org.hashiya.article.Source;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Glosser;
import org.hashiya.importing.BundledLibrary;
import org.hashiya.importing.ImportResult;
import org.hashiya.importing.Progress;
import org.hashiya.importing.Reason;
import org.hashiya.importing.TextImporter;
import org.hashiya.importing.document.FileImporter;
import org.hashiya.importing.web.Fetcher;
import org.hashiya.importing.web.WebAddress;
import org.hashiya.importing.web.WebImporter;
import org.hashiya.ui.reader.ReaderModel;
import org.hashiya.ui.settings.Settings;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Brings an article from a file, the web, the clipboard or the bundled library into the window. */
public final class Opening {
  /** What is going on. */
  public sealed interface Stage {
    /** Nothing. */
    record Idle() implements Stage {}

    /**
     * A text is being read.
     *
     * @param name of the file, or the address; empty for the clipboard
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
  private final WebImporter web;
  private final Meter meter;
  private final BundledLibrary library = new BundledLibrary();
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Idle());
  private Consumer<String> onFeed = _ -> {};
  private Tasks.@Nullable Run run;
  private Runnable onFailure = () -> {};

  /**
   * @param glosser an article can be read before it is there
   * @param fetcher gets what is at addresses
   * @param notices gets what the person must hear of
   */
  public Opening(
      ReaderModel reader,
      Settings settings,
      Tasks tasks,
      CompletableFuture<? extends Glosser> glosser,
      Fetcher fetcher,
      Consumer<Notice> notices) {
    this.reader = reader;
    this.settings = settings;
    this.tasks = tasks;
    this.glosser = glosser;
    this.notices = notices;
    web = new WebImporter(fetcher);
    meter = new Meter(tasks);
  }

  public ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  /** How far the reading of a text has come, from 0 to 1; -1 while that is not known. */
  public ReadOnlyDoubleProperty shareProperty() {
    return meter.shareProperty();
  }

  /** The articles that come with the program. */
  public BundledLibrary library() {
    return library;
  }

  /** Opens a file in place of the present article; the present one stays if that fails. */
  public void open(Path file) {
    String name = String.valueOf(file.getFileName());
    read(
        name,
        progress -> files.fromFile(file, progress),
        result -> {
          if (result instanceof ImportResult.Imported) {
            remember(file);
          }
        });
  }

  /** Opens the article at an address that a person has typed, perhaps without its scheme. */
  public void openAddress(String text) {
    read(
        text.strip(),
        progress -> web.fromAddress(text, progress),
        result -> {
          if (result instanceof ImportResult.Unreadable(Reason.Feed _)) {
            onFeed.accept(text.strip());
          }
        });
  }

  /** Opens an article that has been brought in before. */
  void openAgain(Article article) {
    read(article.title(), _ -> new ImportResult.Imported(article, Set.of()), _ -> {});
  }

  /** Gets an address that a person has opened and that is a feed's. */
  void setOnFeed(Consumer<String> action) {
    onFeed = action;
  }

  /**
   * Opens an article that something else links to.
   *
   * @param known what is known of it there
   * @param heard gets what came of it, before it is shown
   */
  public void openLink(URI address, Source known, Consumer<ImportResult> heard) {
    read(address.toString(), progress -> web.fromAddress(address, known, progress), heard);
  }

  /** Opens text from the clipboard as an article, or the article at an address that it holds. */
  public void paste(@Nullable String text) {
    if (text == null || text.isBlank()) {
      notices.accept(new Notice.ClipboardEmpty());
    } else if (WebAddress.isLikely(text)) {
      openAddress(text);
    } else {
      read("", _ -> texts.fromText(text), _ -> {});
    }
  }

  /** Opens a bundled article. */
  public void openBundled(String slug) {
    read(slug, _ -> new ImportResult.Imported(library.open(slug), Set.of()), _ -> {});
  }

  /**
   * Opens an article of the library, which is read beside the FX thread.
   *
   * @param failed called if it cannot be read or glossed, or is given up before it is
   */
  void openKept(String title, Supplier<Article> text, Runnable failed) {
    read(title, _ -> new ImportResult.Imported(text.get(), Set.of()), _ -> {});
    onFailure = failed;
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
                    result -> {
                      if (result instanceof ImportResult.Imported) {
                        article.file().ifPresent(this::remember);
                      }
                    }),
            problem -> fail("", problem));
  }

  /** Gives up what is going on; the article that is shown stays. */
  public void cancel() {
    if (run != null) {
      run.cancel();
      run = null;
    }
    failed();
    stage.set(new Stage.Idle());
  }

  private void failed() {
    Runnable hearing = onFailure;
    onFailure = () -> {};
    hearing.run();
  }

  private void read(
      String name, Function<Progress, ImportResult> work, Consumer<ImportResult> heard) {
    cancel();
    Progress progress = meter.begin();
    stage.set(new Stage.Reading(name));
    run =
        tasks.start(
            "open",
            () -> Prepared.of(work.apply(progress), glosser),
            prepared -> arrive(name, prepared, heard),
            problem -> fail(name, problem));
  }

  private void remember(Path file) {
    settings.remember(file.toAbsolutePath().normalize());
  }

  private void arrive(String name, Prepared prepared, Consumer<ImportResult> heard) {
    heard.accept(prepared.result());
    switch (prepared.result()) {
      case ImportResult.Unreadable(Reason reason) -> {
        failed();
        stage.set(new Stage.Idle());
        notices.accept(new Notice.Unopened(name, reason));
      }
      case ImportResult.Imported(Article article, var findings) -> {
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
    onFailure = () -> {};
    stage.set(new Stage.Idle());
    reader.show(article);
  }

  private void unglossed(String title, Throwable problem) {
    failed();
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
    failed();
    stage.set(new Stage.Idle());
    notices.accept(
        problem instanceof OutOfMemoryError
            ? new Notice.OutOfMemory(name)
            : new Notice.Unopened(name, new Reason.Failed(problem.toString())));
  }
}
