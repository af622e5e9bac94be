package org.hashiya.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.stage.Stage;
import org.hashiya.gloss.PersonalGlosser;
import org.hashiya.importing.web.Fetcher;
import org.hashiya.lexicon.own.OwnFile;
import org.hashiya.lexicon.own.OwnLexicon;
import org.hashiya.library.Library;
import org.hashiya.library.LibraryFolder;
import org.hashiya.ui.lexicon.LexiconSource;
import org.hashiya.ui.settings.SettingsFile;
import org.hashiya.ui.task.Tasks;

/** The window with the real engine behind it, to be looked at. */
public final class WindowDemo {
  private WindowDemo() {}

  /** Not the main class itself: Java would demand JavaFX as modules. */
  public static final class Demo extends Application {
    @Override
    public void start(Stage stage) {
      SettingsFile file = SettingsFile.ofUser();
      CompletableFuture<PersonalGlosser> glosser =
          CompletableFuture.supplyAsync(() -> PersonalGlosser.open(OwnLexicon.EMPTY));
      ReaderWindow window =
          new ReaderWindow(
              stage,
              file,
              file.load(),
              Tasks.onFxThread(),
              glosser,
              new LexiconSource(glosser, OwnFile.in(SettingsFile.folder())),
              CompletableFuture.supplyAsync(() -> Library.open(LibraryFolder.choose(""))),
              new Fetcher());
      window.show(getParameters().getUnnamed().stream().findFirst().map(Path::of));
      Optional.ofNullable(getParameters().getNamed().get("then"))
          .ifPresent(then -> new DemoSteps(window, stage).run(then));
    }
  }

  public static void main(String[] args) {
    Application.launch(Demo.class, args);
  }
}
