package org.hashiya.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Stage;
import org.hashiya.gloss.Glosser;
import org.hashiya.gloss.PersonalGlosser;
import org.hashiya.importing.web.Fetcher;
import org.hashiya.lexicon.own.OwnFile;
import org.hashiya.library.Library;
import org.hashiya.library.Opened;
import org.hashiya.ui.lexicon.LexiconSource;
import org.hashiya.ui.settings.SettingsFile;
import org.hashiya.ui.task.Tasks;

/** A folder in which the window of one test keeps all that it keeps. */
final class TestHome {
  private final Path folder;
  private final SettingsFile settings;

  TestHome() throws IOException {
    folder = Files.createTempDirectory("hashiya-journey");
    settings = new SettingsFile(folder.resolve("settings.properties"));
  }

  Path folder() {
    return folder;
  }

  SettingsFile settings() {
    return settings;
  }

  /** Writes a text that a test opens. */
  Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** Opens the library of the folder beside the test. */
  CompletableFuture<Opened> library() {
    return CompletableFuture.supplyAsync(() -> Library.open(folder));
  }

  /** A window that knows a few words and has no library. */
  ReaderWindow window(Stage stage) {
    return window(stage, new CompletableFuture<>());
  }

  /** A window that knows a few words. */
  ReaderWindow window(Stage stage, CompletableFuture<Opened> library) {
    return window(stage, library, new Fetcher());
  }

  /** A window that knows a few words and sees a web of the test's own. */
  ReaderWindow window(Stage stage, CompletableFuture<Opened> library, Fetcher web) {
    return window(
        stage,
        CompletableFuture.completedFuture(new SampleGlosser()),
        LexiconSource.none(),
        library,
        web);
  }

  /** A window with the whole lexicon, from which it forgets the terms of other tests. */
  ReaderWindow window(Stage stage, PersonalGlosser engine) {
    engine.useTerms(List.of());
    CompletableFuture<PersonalGlosser> glosser = CompletableFuture.completedFuture(engine);
    LexiconSource lexicon = new LexiconSource(glosser, OwnFile.in(folder));
    return window(stage, glosser, lexicon, library(), new Fetcher());
  }

  private ReaderWindow window(
      Stage stage,
      CompletableFuture<? extends Glosser> glosser,
      LexiconSource lexicon,
      CompletableFuture<Opened> library,
      Fetcher web) {
    return new ReaderWindow(
        stage, settings, settings.load(), Tasks.onFxThread(), glosser, lexicon, library, web);
  }
}
