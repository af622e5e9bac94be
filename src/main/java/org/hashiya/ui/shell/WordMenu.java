package org.hashiya.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.hashiya.article.Article;
import org.hashiya.article.Place;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.ui.reader.WordMenuRequest;
import org.hashiya.ui.text.Messages;

/** The menu over the text: what can be done with a word or with what is selected. */
final class WordMenu {
  private final ShellModel model;
  private final Messages messages;
  private final Consumer<Command> commands;
  private final ContextMenu menu = new ContextMenu();

  WordMenu(ShellModel model, Consumer<Command> commands) {
    this.model = model;
    this.messages = model.messages();
    this.commands = commands;
    menu.setId("word-menu");
  }

  void show(Node text, WordMenuRequest request) {
    List<MenuItem> items = new ArrayList<>();
    model
        .reader()
        .selectedText()
        .ifPresent(selected -> {
          items.add(item("menu.copy-selection", () -> copy(selected)));
          items.add(item("command.add-term", () -> commands.accept(Command.ADD_TERM)));
        });
    Article article = model.reader().articleProperty().get();
    if (article != null) {
      request.place().ifPresent(place -> addFor(article, place, items));
    }
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.add(item("command.know-the-rest", () -> commands.accept(Command.KNOW_THE_REST)));
    items.add(item("command.copy-text", () -> commands.accept(Command.COPY_TEXT)));
    items.add(item("command.export-text", () -> commands.accept(Command.EXPORT_TEXT)));
    items.add(item("command.print", () -> commands.accept(Command.PRINT)));
    menu.getItems().setAll(items);
    menu.show(text, request.screenX(), request.screenY());
  }

  private void addFor(Article article, Place place, List<MenuItem> items) {
    String word = article.at(place).text();
    items.add(item("menu.copy-word", () -> copy(word)));
    items.add(
        item(
            "command.copy-answer",
            () -> {
              model.reader().point(place);
              commands.accept(Command.COPY_ANSWER);
            }));
    items.add(
        item(
            "command.lexicon",
            () -> {
              model.reader().point(place);
              model.margin().openEntry();
            }));
    items.add(
        item(
            "command.concordance",
            () -> {
              GlossedArticle glossed = model.reader().glossedProperty().get();
              if (glossed != null) {
                model.places().ask(glossed.at(place));
              }
            }));
    items.add(
        item(
            "state.know",
            () -> {
              model.reader().point(place);
              commands.accept(Command.KNOW);
            }));
    items.add(
        item(
            "state.save",
            () -> {
              model.reader().point(place);
              commands.accept(Command.SAVE);
            }));
    if (model.reader().selectedText().isEmpty()) {
      items.add(
          item(
              "command.add-term",
              () -> {
                model.reader().point(place);
                commands.accept(Command.ADD_TERM);
              }));
    }
    items.add(item("margin.pin", () -> model.reader().pin(place)));
    items.add(
        item(
            "menu.find",
            () -> {
              model.find().queryProperty().set(word);
              commands.accept(Command.FIND);
            }));
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(messages.say(key));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
