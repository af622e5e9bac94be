package org.hashiya.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.PopOver;
import org.hashiya.ui.control.Sheet;
import org.hashiya.ui.keeping.LibraryPlaceView;
import org.hashiya.ui.settings.SettingsView;
import org.hashiya.ui.study.StartList;
import org.hashiya.ui.text.Language;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** What opens over the window: keys, settings; each made when first asked for. */
final class Panels {
  private final ShellModel model;
  private final Messages messages;
  private final StackPane root;
  private final Toolbar toolbar;
  private @Nullable Sheet keys;
  private @Nullable PopOver settings;
  private @Nullable Sheet startList;

  Panels(ShellModel model, StackPane root, Toolbar toolbar) {
    this.model = model;
    this.messages = model.messages();
    this.root = root;
    this.toolbar = toolbar;
  }

  void keys() {
    Sheet sheet = keys;
    if (sheet == null) {
      sheet =
          new Sheet(
              "keys-sheet",
              messages.of("keys.title"),
              messages.of("find.close"),
              new KeysPage(messages));
      keys = sheet;
      root.getChildren().add(sheet);
    }
    sheet.toggle();
  }

  void settings() {
    PopOver popOver = settings;
    if (popOver == null) {
      SettingsView content =
          new SettingsView(
              model.settings(), messages, new LibraryPlaceView(model.libraryPlace(), messages));
      // A pop-over takes the direction of its window when it opens; this one may change it.
      content
          .nodeOrientationProperty()
          .bind(messages.languageProperty().map(Language::orientation));
      popOver = under(content);
      settings = popOver;
    }
    toggle(popOver, toolbar.settingsButton());
  }

  /** Lets a person say which common words they know. */
  void startList() {
    Sheet sheet = startList;
    if (sheet == null) {
      sheet =
          new Sheet(
              "start-sheet",
              messages.of("start.title"),
              messages.of("find.close"),
              new StartList(model.learning().knowledge(), messages, this::know));
      startList = sheet;
      root.getChildren().add(sheet);
    }
    sheet.toggle();
  }

  private void know(int frequencyClass) {
    if (startList != null) {
      startList.hide();
    }
    model.learning().knowCommonWords(frequencyClass);
  }

  private static PopOver under(Node content) {
    PopOver popOver = new PopOver(content);
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    popOver.setDetachable(false);
    popOver.setAnimated(false);
    popOver.setArrowSize(8);
    popOver.setCornerRadius(8);
    return popOver;
  }

  private static void toggle(PopOver popOver, Node owner) {
    if (popOver.isShowing()) {
      popOver.hide();
    } else {
      popOver.show(owner);
    }
  }
}
