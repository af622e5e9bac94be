package org.hashiya.ui.shell;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The head of the window: toolbar and notices, and under them the bars that come when called. */
final class Head extends VBox {
  private final ShellModel model;
  private final Messages messages;
  private final Node text;
  private @Nullable FindBar find;
  private @Nullable LinkBar link;

  /**
   * @param text has the keyboard when a bar is closed
   */
  Head(Toolbar toolbar, NoticeBar notices, ShellModel model, Node text) {
    super(toolbar, notices);
    this.model = model;
    this.messages = model.messages();
    this.text = text;
  }

  /** Lets one find in the text. */
  void find() {
    FindBar bar = find;
    if (bar == null) {
      bar = new FindBar(model.find(), model.reader(), messages);
      find = bar;
      getChildren().add(bar);
      model
          .find()
          .openProperty()
          .subscribe(open -> {
            if (!open) {
              text.requestFocus();
            }
          });
    }
    model.find().openProperty().set(true);
    bar.focus();
  }

  /** Lets one type or paste the address of an article. */
  void link() {
    LinkBar bar = link;
    if (bar == null) {
      bar = new LinkBar(messages, model.opening()::openAddress, text::requestFocus);
      link = bar;
      getChildren().add(bar);
    }
    bar.show(Clipboard.getSystemClipboard().getString());
  }
}
