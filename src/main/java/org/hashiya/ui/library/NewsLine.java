package org.hashiya.ui.library;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.control.Pool;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** What has happened in the library or is happening, and how to undo or end it. */
final class NewsLine extends VBox {
  private final LibraryModel model;
  private final Messages messages;
  private final Label text = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final Button action = new Button();
  private final Button close;
  private final Pool<Prose> reasons = new Pool<>(getChildren(), () -> new Prose("news-reason"));

  NewsLine(LibraryModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("news-line");
    text.setId("library-news");
    action.setId("library-news-action");
    action.getStyleClass().add("small");
    close = Icon.on(new Button(), Feather.X, messages.of("find.close"));
    close.setOnAction(_ -> model.dismiss());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    progress.managedProperty().bind(progress.visibleProperty());
    action.managedProperty().bind(action.visibleProperty());
    close.managedProperty().bind(close.visibleProperty());
    managedProperty().bind(visibleProperty());
    HBox line = new HBox(text, progress, action, gap, close);
    line.getStyleClass().add("news-head");
    getChildren().add(line);
    model.newsProperty().subscribe(this::show);
    messages.languageProperty().subscribe(this::show);
    show();
  }

  private void show() {
    LibraryModel.News news = model.newsProperty().get();
    setVisible(!(news instanceof LibraryModel.News.None));
    progress.setVisible(news instanceof LibraryModel.News.Importing);
    close.setVisible(!(news instanceof LibraryModel.News.Importing));
    action.setVisible(false);
    give(List.of());
    switch (news) {
      case LibraryModel.News.None() -> {}
      case LibraryModel.News.Deleted(List<Long> ids) -> {
        text.setText(messages.say("library.deleted", ids.size()));
        offer("library.undo", model::undo);
      }
      case LibraryModel.News.Importing(int done, int total) -> {
        text.setText(messages.say("library.importing", done, total));
        progress.setProgress(total == 0 ? -1 : (double) done / total);
        offer("status.cancel", model::cancel);
      }
      case LibraryModel.News.Stopped stopped -> text.setText(ImportWords.say(stopped, messages));
      case LibraryModel.News.Imported imported -> {
        text.setText(ImportWords.say(imported, messages));
        give(ImportWords.reasons(imported, messages));
      }
      case LibraryModel.News.BackedUp(var file) ->
          text.setText(messages.say("library.backed-up", String.valueOf(file.getFileName())));
      case LibraryModel.News.Restored(var file) ->
          text.setText(messages.say("library.restored", String.valueOf(file.getFileName())));
    }
  }

  private void give(List<String> why) {
    reasons.begin();
    why.forEach(reason -> reasons.next().show(reason, messages.language().orientation()));
    reasons.end();
  }

  private void offer(String key, Runnable does) {
    action.setVisible(true);
    action.setText(messages.say(key));
    action.setOnAction(_ -> does.run());
  }
}
