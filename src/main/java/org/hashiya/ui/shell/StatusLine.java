package org.hashiya.ui.shell;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.controlsfx.control.StatusBar;
import org.hashiya.article.Article;
import org.hashiya.study.Coverage;
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
    cancel.setOnAction(_ -> model.opening().cancel());
    patience.setOnFinished(_ -> tell());
    model.opening().stageProperty().subscribe(this::stage);
    model
        .opening()
        .shareProperty()
        .subscribe(share -> {
          if (!getRightItems().isEmpty()) {
            setProgress(share.doubleValue());
          }
        });
    model.reader().articleProperty().subscribe(this::words);
    model.messages().languageProperty().subscribe(this::words);
    model.learning().knowledge().coverageProperty().subscribe(this::words);
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

  private void stage(Opening.Stage stage) {
    if (stage instanceof Opening.Stage.Idle) {
      patience.stop();
      setProgress(0);
      getRightItems().clear();
    } else {
      patience.playFromStart();
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
    activity.setText(what);
    setProgress(model.opening().shareProperty().get());
    getRightItems().setAll(activity, cancel);
  }

  /** None: its look is the theme's, and reading another sheet takes time. */
  @Override
  public @Nullable String getUserAgentStylesheet() {
    return null;
  }
}
