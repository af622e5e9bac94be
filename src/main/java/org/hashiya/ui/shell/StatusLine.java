package org.hashiya.ui.shell;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.controlsfx.control.StatusBar;
import org.hashiya.article.Article;
import org.hashiya.study.Coverage;
import org.hashiya.ui.library.LibraryModel;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The line at the foot of the window: how long the article is, and what is going on. */
final class StatusLine extends StatusBar {
  /** What takes less than this is done before anybody could read about it. */
  private static final Duration PATIENCE = Duration.millis(300);

  private final ShellModel model;
  private final Label activity = new Label();
  private final Button cancel = new Button();
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  StatusLine(ShellModel model) {
    this.model = model;
    setId("status");
    setText("");
    activity.setId("status-activity");
    cancel.setId("status-cancel");
    cancel.textProperty().bind(model.messages().of("status.cancel"));
    cancel.getStyleClass().add("small");
    cancel.setOnAction(_ -> cancel());
    patience.setOnFinished(_ -> tell());
    model.opening().stageProperty().subscribe(this::follow);
    model.library().newsProperty().subscribe(this::follow);
    model.library().openProperty().subscribe(this::follow);
    model
        .opening()
        .shareProperty()
        .subscribe(share -> {
          if (!isIdle() && !getRightItems().isEmpty()) {
            setProgress(share.doubleValue());
          }
        });
    model.reader().articleProperty().subscribe(this::words);
    model.messages().languageProperty().subscribe(this::words);
    model.learning().knowledge().coverageProperty().subscribe(this::words);
    follow();
    words();
  }

  private void words() {
    Article article = model.reader().articleProperty().get();
    setText(article == null ? "" : said(article));
  }

  private String said(Article article) {
    Messages messages = model.messages();
    String words = messages.say("status.words", SourceLine.words(article));
    Coverage coverage = model.learning().knowledge().coverageProperty().get();
    return coverage == null
        ? words
        : String.join(
            " · ",
            words,
            messages.say("status.known", Math.round(100 * coverage.share())),
            messages.say("status.new", coverage.newWords().size()));
  }

  private boolean isIdle() {
    return model.opening().stageProperty().get() instanceof Opening.Stage.Idle;
  }

  private void follow() {
    if (!isIdle()) {
      if (patience.getStatus() != Animation.Status.RUNNING) {
        patience.playFromStart();
      }
      return;
    }
    patience.stop();
    // The library's own page says it itself.
    if (model.library().newsProperty().get() instanceof LibraryModel.News.Importing(int n, int of)
        && !model.library().openProperty().get()) {
      show(model.messages().say("library.importing", n, of), of == 0 ? -1 : (double) n / of);
    } else {
      setProgress(0);
      getRightItems().clear();
    }
  }

  private void cancel() {
    if (isIdle()) {
      model.library().cancel();
    } else {
      model.opening().cancel();
    }
  }

  private void tell() {
    Messages messages = model.messages();
    switch (model.opening().stageProperty().get()) {
      case Opening.Stage.Idle _ -> {}
      case Opening.Stage.Reading(String name) ->
          show(
              name.isEmpty()
                  ? messages.say("status.opening.article")
                  : messages.say("status.opening", name));
      case Opening.Stage.Glossing _ -> show(messages.say("status.glossing"));
    }
  }

  private void show(String what) {
    show(what, model.opening().shareProperty().get());
  }

  private void show(String what, double share) {
    activity.setText(what);
    setProgress(share);
    if (getRightItems().isEmpty()) {
      getRightItems().setAll(activity, cancel);
    }
  }

  /** None: its look is the theme's, and reading another sheet takes time. */
  @Override
  public @Nullable String getUserAgentStylesheet() {
    return null;
  }
}
