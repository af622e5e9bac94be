package org.hashiya.ui.shell;

import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.hashiya.ui.gloss.MarginStudy;
import org.hashiya.ui.gloss.MarginView;
import org.hashiya.ui.reader.ReaderView;
import org.hashiya.ui.text.Messages;

/**
 * What stands around the text: head, rail, margin and foot of the window. Before it is made, its
 * place is kept free, so that the text stays where it is.
 */
final class Surroundings {
  private final NoticeBar notices;
  private final MarginView margin;
  private final Toolbar toolbar;
  private final Head head;
  private final Panels panels;

  /**
   * Puts them in their places.
   *
   * @param root of the window
   * @param page around the text
   * @param beside where the margin belongs
   * @param commands gets what is asked for
   */
  Surroundings(
      ShellModel model,
      StackPane root,
      BorderPane page,
      Pane beside,
      ReaderView text,
      Consumer<Command> commands) {
    Messages messages = model.messages();
    notices = new NoticeBar(messages);
    toolbar = new Toolbar(model, commands, model.opening()::open);
    head = new Head(toolbar, notices, model, text);
    panels = new Panels(model, root, toolbar);
    margin =
        new MarginView(
            model.margin(),
            model.glossary(),
            new MarginStudy(
                model.learning().study(),
                model.learning().knowledge(),
                model.learning().commands(),
                panels::startList),
            messages);
    page.setTop(head);
    page.setLeft(new Rail(model.screens(), messages, commands));
    page.setBottom(new StatusLine(model));
    beside.getChildren().add(margin);
    root.getChildren().add(new UndoBar(model.learning().study(), messages));
  }

  /** Keeps their places. */
  static void reserve(BorderPane page) {
    page.setTop(place("toolbar"));
    page.setLeft(place("rail"));
    page.setBottom(place("status-bar"));
  }

  private static Region place(String styleClass) {
    Region place = new Region();
    place.getStyleClass().add(styleClass);
    return place;
  }

  NoticeBar notices() {
    return notices;
  }

  MarginView margin() {
    return margin;
  }

  Toolbar toolbar() {
    return toolbar;
  }

  Head head() {
    return head;
  }

  Panels panels() {
    return panels;
  }
}
