package org.hashiya.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hashiya.library.Folder;
import org.hashiya.library.KeptArticle;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.control.MenuOpener;
import org.hashiya.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the articles that are selected. */
final class PickedBar extends HBox {
  private final LibraryModel model;
  private final Messages messages;
  private final Supplier<List<KeptArticle>> picked;
  private final Runnable back;
  private final Label count = new Label();
  private final MenuOpener tags = new MenuOpener(this::tagItems);
  private final MenuOpener folders = new MenuOpener(this::folderItems);
  private final TextField name = new TextField();
  private Consumer<String> naming = _ -> {};

  /**
   * @param picked the articles that are selected
   * @param back puts the keyboard back to them
   */
  PickedBar(
      LibraryModel model, Messages messages, Supplier<List<KeptArticle>> picked, Runnable back) {
    this.model = model;
    this.messages = messages;
    this.picked = picked;
    this.back = back;
    setId("library-picked");
    getStyleClass().add("picked-bar");
    count.getStyleClass().add("row-remark");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    name.setId("library-name");
    name.setVisible(false);
    name.managedProperty().bind(name.visibleProperty());
    name.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    name.focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            name.setVisible(false);
          }
        });
    Button read = new Button();
    read.setOnAction(_ -> toggleRead());
    Button delete = new Button();
    delete.setOnAction(_ -> delete());
    getChildren()
        .addAll(
            count,
            gap,
            name,
            dress(read, "library-mark", "library.mark", Feather.CHECK_CIRCLE),
            dress(tags, "library-tag", "library.tag", Feather.TAG),
            dress(folders, "library-move", "library.move", Feather.FOLDER),
            dress(delete, "library-delete", "library.delete", Feather.TRASH_2));
    messages.languageProperty().subscribe(this::show);
  }

  /** The selection has changed. */
  void show() {
    int number = picked.get().size();
    getChildren().stream()
        .filter(ButtonBase.class::isInstance)
        .forEach(button -> button.setDisable(number == 0));
    count.setText(
        number > 1
            ? messages.say("library.picked", number)
            : messages.say("library.shown", model.shownProperty().get().size()));
  }

  void openTags() {
    tags.fire();
  }

  void openFolders() {
    folders.fire();
  }

  void toggleRead() {
    List<KeptArticle> articles = picked.get();
    model.mark(ids(articles), articles.stream().anyMatch(article -> !article.isRead()));
  }

  void delete() {
    model.delete(ids(picked.get()));
  }

  private List<MenuItem> tagItems() {
    List<KeptArticle> articles = picked.get();
    List<Long> ids = ids(articles);
    List<MenuItem> items = new ArrayList<>();
    Contents contents = model.contentsProperty().get();
    for (String tag : contents == null ? List.<String>of() : contents.tags()) {
      CheckMenuItem item = new CheckMenuItem(tag);
      item.setMnemonicParsing(false);
      boolean all = articles.stream().allMatch(article -> article.tags().contains(tag));
      item.setSelected(all);
      item.setOnAction(_ -> {
        if (all) {
          model.untag(ids, tag);
        } else {
          model.tag(ids, tag);
        }
      });
      items.add(item);
    }
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.add(newName("library.tag.new", tag -> model.tag(ids, tag)));
    return items;
  }

  private List<MenuItem> folderItems() {
    List<Long> ids = ids(picked.get());
    List<MenuItem> items = new ArrayList<>();
    Contents contents = model.contentsProperty().get();
    for (Folder folder : contents == null ? List.<Folder>of() : contents.folders()) {
      MenuItem item = new MenuItem(folder.name());
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> model.move(ids, folder.name()));
      items.add(item);
    }
    if (!items.isEmpty()) {
      MenuItem top = new MenuItem(messages.say("library.move.top"));
      top.setOnAction(_ -> model.move(ids, ""));
      items.add(new SeparatorMenuItem());
      items.add(top);
    }
    items.add(newName("library.move.new", folder -> model.move(ids, folder)));
    return items;
  }

  private MenuItem newName(String key, Consumer<String> named) {
    MenuItem item = new MenuItem(messages.say(key));
    item.setOnAction(_ -> {
      naming = named;
      name.clear();
      name.setPromptText(messages.say(key));
      name.setVisible(true);
      name.requestFocus();
    });
    return item;
  }

  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      naming.accept(name.getText());
    }
    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE) {
      name.setVisible(false);
      back.run();
      key.consume();
    }
  }

  private <B extends ButtonBase> B dress(B button, String id, String key, Feather icon) {
    button.setId(id);
    button.textProperty().bind(messages.of(key));
    button.getStyleClass().add("tool");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return Icon.on(button, icon, messages.of(key + ".tip"));
  }

  private static List<Long> ids(List<KeptArticle> articles) {
    return articles.stream().map(KeptArticle::id).toList();
  }
}
