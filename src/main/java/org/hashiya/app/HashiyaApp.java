package org.hashiya.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.stage.Stage;
import org.hashiya.gloss.Glosser;
import org.hashiya.ui.settings.SettingsFile;
import org.hashiya.ui.shell.FirstArticle;
import org.hashiya.ui.shell.ReaderWindow;
import org.hashiya.ui.task.Tasks;

/** The program with a window. */
public final class HashiyaApp extends Application {
  private static final SettingsFile FILE = SettingsFile.ofUser();

  /** Held, because a logger that nobody holds forgets its filter. */
  private static final Logger TOOLKIT = Logger.getLogger("javafx");

  // All of them are being read while the toolkit starts, and none waits for another.
  private static CompletableFuture<? extends Glosser> glosser = new CompletableFuture<>();
  private static CompletableFuture<SettingsFile.Loaded> settings = new CompletableFuture<>();
  private static CompletableFuture<FirstArticle> article = new CompletableFuture<>();

  /**
   * Opens the window and returns when it is closed.
   *
   * @param engine being loaded on a thread of its own
   * @param file the article to open; a bundled one if there is none
   * @throws UnsupportedOperationException if there is no display
   */
  static void open(CompletableFuture<? extends Glosser> engine, Optional<Path> file) {
    // Started from a jar, JavaFX warns that it is not a module. That is so, and nobody's concern.
    TOOLKIT.setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
    glosser = engine;
    settings = CompletableFuture.supplyAsync(FILE::load, Background.EXECUTOR);
    article =
        CompletableFuture.supplyAsync(
            () -> FirstArticle.prepare(file, engine), Background.EXECUTOR);
    launch(HashiyaApp.class);
  }

  @Override
  public void start(Stage stage) {
    ReaderWindow window =
        new ReaderWindow(stage, FILE, settings.join(), Tasks.onFxThread(), glosser);
    window.show(article);
    FirstPaint.report(window.model().reader().glossedProperty());
  }
}
