package org.hashiya.app;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.stage.Stage;
import org.hashiya.gloss.Glosser;
import org.hashiya.ui.settings.SettingsFile;
import org.hashiya.ui.shell.ReaderWindow;
import org.hashiya.ui.task.Tasks;

/** The program with a window. */
public final class HashiyaApp extends Application {
  // Both are read while the toolkit starts: neither waits for the other.
  private static final SettingsFile FILE = SettingsFile.ofUser();
  private static CompletableFuture<SettingsFile.Loaded> settings = new CompletableFuture<>();
  private static CompletableFuture<? extends Glosser> glosser = new CompletableFuture<>();

  /**
   * Opens the window and returns when it is closed.
   *
   * @param engine being loaded on a thread of its own
   * @param args the file to open, if any
   */
  static void open(CompletableFuture<? extends Glosser> engine, String... args) {
    glosser = engine;
    settings = CompletableFuture.supplyAsync(FILE::load, Background.EXECUTOR);
    launch(HashiyaApp.class, args);
  }

  @Override
  public void start(Stage stage) {
    new ReaderWindow(stage, FILE, settings.join(), Tasks.onFxThread(), glosser)
        .show(
            getParameters().getUnnamed().stream()
                .filter(name -> !name.isBlank())
                .findFirst()
                .map(Path::of));
  }
}
