package org.hashiya.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/** The translator's desk as a person uses it. */
final class DeskScreen {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final int ROWS = 60;
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final WindowScreen window;
  private final Scene scene;

  DeskScreen(WindowScreen window, Scene scene) {
    this.window = window;
    this.scene = scene;
  }

  /** Opens the desk and waits for the versions that are known. */
  void open() {
    window.press(KeyCode.F6);
    window.reader.waitUntil(
        () -> scene.lookup("#desk-rows") != null && scene.lookup("#desk-remove-1") != null);
  }

  /** The sentence at which the keyboard stands; empty for none. */
  String sentence() {
    return text(CURRENT);
  }

  /** A sentence that is chosen; empty for none. */
  String chosen() {
    return text(CHOSEN);
  }

  private String text(PseudoClass state) {
    return window.reader.ask(() ->
        scene.getRoot().lookupAll(".desk-sentence").stream()
            .filter(n -> n.isVisible() && n.getAccessibleRole() == AccessibleRole.TOGGLE_BUTTON)
            .filter(n -> n.getPseudoClassStates().contains(state))
            .map(Node::getAccessibleText)
            .findFirst()
            .orElse(""));
  }

  /** Whether a sentence stands on the desk. */
  boolean isShown(String sentence) {
    return window.reader.ask(() -> sentences(sentence).findFirst().isPresent());
  }

  /** Goes down the rows until a sentence is seen, and chooses it with the pointer. */
  void choose(String sentence) {
    window.press(KeyCode.DOWN);
    window.press(KeyCode.HOME);
    for (int row = 0; row < ROWS && !isShown(sentence); row++) {
      window.press(KeyCode.DOWN);
    }
    window.click(window.reader.ask(() -> sentences(sentence).findFirst().orElseThrow()));
  }

  private Stream<Node> sentences(String text) {
    return scene.getRoot().lookupAll(".desk-sentence").stream()
        .filter(n -> n.isVisible() && text.equals(n.getAccessibleText()));
  }

  /** Words the sentence at which the keyboard stands otherwise. */
  void word(String text) {
    window.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    window.reader.waitUntil(() -> window.isShown("desk-edit-text"));
    window.write("desk-edit-text", text);
    window.press(KeyCode.SHORTCUT, KeyCode.ENTER);
  }

  /** Opens or closes a view by its button. */
  void toggle(String view) {
    window.click("desk-" + view.toLowerCase(Locale.ROOT) + "-toggle");
  }

  /** How many lines a list has. */
  int lines(String list) {
    return window.reader.ask(() -> list(list).getItems().size());
  }

  /** Which line of a list is selected, from 0; -1 for none. */
  int line(String list) {
    return window.reader.ask(() -> list(list).getSelectionModel().getSelectedIndex());
  }

  private ListView<?> list(String id) {
    return (ListView<?>) scene.lookup("#" + id);
  }

  /** What is said above the columns. */
  String trouble() {
    return window.reader.ask(() -> ((Label) scene.lookup("#desk-trouble")).getText());
  }

  /** The words in a part of the desk that have a style. */
  List<String> labels(String part, String style) {
    return window.reader.ask(() ->
        scene.lookup("#" + part).lookupAll("." + style).stream()
            .filter(Label.class::isInstance)
            .map(label -> ((Label) label).getText())
            .toList());
  }
}
