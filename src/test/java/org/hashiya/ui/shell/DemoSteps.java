package org.hashiya.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import javafx.animation.PauseTransition;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.hashiya.article.Place;
import org.hashiya.library.LibraryException;
import org.hashiya.library.Trouble;
import org.hashiya.ui.concordance.LineOrder;
import org.hashiya.ui.settings.Settings;
import org.hashiya.ui.text.Language;
import org.hashiya.ui.theme.Theme;

/** Drives the window for photographs: {@code point=القصر;theme=DARK;shot=/tmp/a.png;exit=}. */
final class DemoSteps {
  private static final Duration PAUSE = Duration.millis(700);

  private final ShellModel model;
  private final Stage stage;

  DemoSteps(ReaderWindow window, Stage stage) {
    model = window.model();
    this.stage = stage;
  }

  void run(String steps) {
    next(new ArrayDeque<>(List.of(steps.split(";"))));
  }

  private void next(Queue<String> steps) {
    PauseTransition pause = new PauseTransition(PAUSE);
    pause.setOnFinished(_ -> {
      String step = steps.poll();
      if (step != null) {
        String[] parts = step.split("=", 2);
        act(parts[0], parts.length > 1 ? parts[1] : "");
        next(steps);
      }
    });
    pause.play();
  }

  private void act(String what, String value) {
    Settings settings = model.settings();
    switch (what) {
      case "point" -> model.reader().moveTo(place(value));
      case "pin" -> model.reader().pin(place(value));
      case "lookup" -> model.margin().lookUp(value);
      case "theme" -> settings.themeProperty().set(Theme.valueOf(value));
      case "language" -> settings.languageProperty().set(Language.valueOf(value));
      case "glossary" -> model.margin().wholeGlossaryProperty().set(true);
      case "word" -> model.margin().wholeGlossaryProperty().set(false);
      case "filter" -> model.glossary().filterProperty().set(value);
      case "concordance" -> model.places().concordance().ask(value);
      case "group" ->
          model
              .places()
              .concordance()
              .groupingProperty()
              .set(Optional.of(LineOrder.valueOf(value)));
      case "sort" -> model.places().concordance().sortBy(LineOrder.valueOf(value));
      case "company" -> model.places().concordance().companyShownProperty().set(true);
      case "find" -> model.find().queryProperty().set(value);
      case "type" ->
          ((javafx.scene.control.TextField) stage.getScene().getFocusOwner()).setText(value);
      case "key" -> press(KeyCode.valueOf(value), false);
      case "ctrl" -> press(KeyCode.valueOf(value), true);
      case "click" -> ((ToggleButton) stage.getScene().lookup("#" + value)).fire();
      case "shot" -> shoot(value);
      case "size" -> {
        stage.setWidth(Double.parseDouble(value.split("x")[0]));
        stage.setHeight(Double.parseDouble(value.split("x")[1]));
      }
      case "entry" -> {
        model.lexicon().openProperty().set(true);
        model.lexicon().lookUp(value);
      }
      case "query" -> model.lexicon().queryProperty().set(value);
      case "order" ->
          model.lexicon().orderProperty().set(org.hashiya.ui.lexicon.LexiconOrder.valueOf(value));
      case "fire" ->
          ((javafx.scene.control.ButtonBase) stage.getScene().lookup("#" + value)).fire();
      case "text" -> {
        String[] field = value.split(":", 2);
        ((javafx.scene.control.TextField) stage.getScene().lookup("#" + field[0]))
            .setText(field[1]);
      }
      case "scroll" ->
          ((javafx.scene.control.ScrollPane) stage.getScene().lookup("#lexicon-scroll"))
              .setVvalue(Double.parseDouble(value));
      case "screen" -> model.screens().show(Screen.valueOf(value));
      case "toggle" ->
          ((javafx.scene.control.ToggleButton) stage.getScene().lookup("#" + value)).fire();
      case "import" -> model.library().bring(List.of(Path.of(value)), _ -> {});
      case "bring" -> model.inlet().bring(Arrays.stream(value.split(",")).map(Path::of).toList());
      case "place" -> model.libraryPlace().choose(Path.of(value));
      case "trouble" -> model.bookcase().fail(new LibraryException(new Trouble.Failed(value)));
      case "column" ->
          ((javafx.scene.control.ButtonBase)
                  stage.getScene().lookup("#words-" + value + " .filter"))
              .fire();
      case "version" -> model.desk().addFile(java.nio.file.Path.of(value));
      case "known" -> model.learning().knowCommonWords(Integer.parseInt(value));
      case "terms" -> model.terms().base().read(java.nio.file.Path.of(value));
      case "wait" -> {}
      case "exit" -> stage.close();
      default -> throw new IllegalArgumentException(what.toLowerCase(Locale.ROOT));
    }
  }

  private Place place(String word) {
    return model
        .reader()
        .articleProperty()
        .get()
        .places()
        .filter(p -> model.reader().articleProperty().get().at(p).text().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private void press(KeyCode code, boolean ctrl) {
    KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, false, false);
    javafx.event.Event.fireEvent(stage.getScene().getFocusOwner(), event);
  }

  private static void shoot(String file) {
    try {
      new ProcessBuilder("import", "-window", "root", file).inheritIO().start().waitFor();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
