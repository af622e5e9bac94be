package org.hashiya.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.stage.Stage;
import org.hashiya.gloss.LexicalGlosser;
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
      ReaderWindow window =
          new ReaderWindow(
              stage,
              file,
              file.load(),
              Tasks.onFxThread(),
              CompletableFuture.supplyAsync(LexicalGlosser::open));
      window.show(getParameters().getUnnamed().stream().findFirst().map(Path::of));
      Optional.ofNullable(getParameters().getNamed().get("then"))
          .ifPresent(then -> new DemoSteps(window, stage).run(then));
    }
  }

  public static void main(String[] args) {
    Application.launch(Demo.class, args);
  }
}
