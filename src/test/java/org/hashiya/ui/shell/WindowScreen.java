package org.hashiya.ui.shell;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.hashiya.ui.control.ArabicWord;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.gloss.GlossaryItem;
import org.hashiya.ui.reader.ReaderScreen;
import org.hashiya.ui.reader.ReaderView;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The window as a person uses it: ids and gestures. */
final class WindowScreen {
  final ReaderScreen reader;
  final Margin margin = new Margin();
  final WholeGlossary glossary = new WholeGlossary();
  final Find find = new Find();
  private final FxRobot robot;
  private final Stage stage;

  WindowScreen(FxRobot robot, Stage stage, ShellModel model) {
    this.robot = robot;
    this.stage = stage;
    reader = ReaderScreen.of(robot, model.reader(), (ReaderView) stage.getScene().lookup("#text"));
  }

  void press(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void type(String text) {
    // The headless robot has no keys for Arabic letters: they are typed into the field that has
    // the focus, as an input method does.
    robot.interact(() -> ((TextField) stage.getScene().getFocusOwner()).insertText(caret(), text));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Writes into a field of any window, as an input method does. */
  void write(String id, String text) {
    Node field = visible(id);
    robot.interact(() -> ((TextInputControl) field).setText(text));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private int caret() {
    return ((TextField) stage.getScene().getFocusOwner()).getCaretPosition();
  }

  void click(String id) {
    visible(id);
    Window owner = reader.ask(() -> seen(id).getScene().getWindow());
    robot.interact(owner::requestFocus);
    // What a list shows may have been made anew meanwhile.
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn(visible(id));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Clicks a node that has no id. */
  void click(Node node) {
    robot.clickOn(node);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** What needs a dialog of the system in the program. */
  void run(Runnable thing) {
    robot.interact(thing);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void waitForNotice(String part) {
    reader.waitUntil(() ->
        isSeenNow("notice") && ((Prose) stage.getScene().lookup("#notice")).text().contains(part));
  }

  boolean isShown(String id) {
    return reader.ask(() -> nodes(id).stream().anyMatch(WindowScreen::isSeen));
  }

  String focused() {
    return reader.ask(() -> {
      Node focus = stage.getScene().getFocusOwner();
      return focus == null || focus.getId() == null ? "" : focus.getId();
    });
  }

  String notice() {
    reader.waitUntil(() -> isSeenNow("notice"));
    return reader.ask(() -> ((Prose) stage.getScene().lookup("#notice")).text());
  }

  NodeOrientation orientation() {
    return reader.ask(() -> stage.getScene().getEffectiveNodeOrientation());
  }

  Set<String> stylesheets() {
    return reader.ask(() ->
        stage.getScene().getStylesheets().stream()
            .map(sheet -> sheet.substring(sheet.lastIndexOf('/') + 1))
            .collect(Collectors.toSet()));
  }

  /** The x of the middle of a node in the window. */
  double middle(String id) {
    Node node = visible(id);
    return reader.ask(() -> node.localToScene(node.getBoundsInLocal()).getCenterX());
  }

  private Node visible(String id) {
    reader.waitUntil(() -> isSeenNow(id));
    return reader.ask(() -> seen(id));
  }

  private static Node seen(String id) {
    return nodes(id).stream().filter(WindowScreen::isSeen).findFirst().orElseThrow();
  }

  private boolean isSeenNow(String id) {
    return nodes(id).stream().anyMatch(WindowScreen::isSeen);
  }

  private static List<Node> nodes(String id) {
    return Window.getWindows().stream()
        .map(Window::getScene)
        .map(Scene::getRoot)
        .flatMap(root -> root.lookupAll("#" + id).stream())
        .toList();
  }

  private static boolean isSeen(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** One word's answer. */
  final class Margin {
    String headword() {
      reader.waitUntil(() -> isSeenNow("margin-headword"));
      return reader.ask(() -> ((Label) stage.getScene().lookup("#margin-headword")).getText());
    }

    void waitFor(String headword) {
      reader.waitUntil(() ->
          isSeenNow("margin-headword")
              && ((Label) stage.getScene().lookup("#margin-headword")).getText().equals(headword));
    }

    boolean answers() {
      return isShown("margin-headword");
    }

    List<String> senses() {
      return reader.ask(() ->
          stage.getScene().lookup("#margin-senses").lookupAll(".sense").stream()
              .map(label -> ((Label) label).getText())
              .toList());
    }

    /** Unfolds a part of the margin. */
    void unfold(String id) {
      Node heading = visible(id);
      robot.interact(((ToggleButton) heading)::fire);
      WaitForAsyncUtils.waitForFxEvents();
    }

    /** Clicks an Arabic word inside the margin. */
    void lookUp(String word) {
      Node node = word(word);
      robot.clickOn(node);
      WaitForAsyncUtils.waitForFxEvents();
    }

    /** Goes to an Arabic word inside the margin without the pointer. */
    void focus(String word) {
      robot.interact(word(word)::requestFocus);
    }

    private Node word(String word) {
      reader.waitUntil(() -> words().stream().anyMatch(w -> w.getText().equals(word)));
      return reader.ask(
          () -> words().stream().filter(w -> w.getText().equals(word)).findFirst().orElseThrow());
    }

    private List<ArabicWord> words() {
      return stage.getScene().lookup("#margin").lookupAll(".arabic-word").stream()
          .filter(WindowScreen::isSeen)
          .map(ArabicWord.class::cast)
          .toList();
    }
  }

  /** The margin's other tab. */
  final class WholeGlossary {
    List<String> lemmas() {
      return reader.ask(() ->
          list().getItems().stream()
              .filter(GlossaryItem.Word.class::isInstance)
              .map(item -> ((GlossaryItem.Word) item).row().lemma())
              .toList());
    }

    @SuppressWarnings("unchecked")
    private ListView<GlossaryItem> list() {
      return (ListView<GlossaryItem>) stage.getScene().lookup("#glossary-list");
    }

    String selected() {
      return reader.ask(() ->
          list().getSelectionModel().getSelectedItem() instanceof GlossaryItem.Word(var row)
              ? row.lemma()
              : "");
    }
  }

  /** The find bar. */
  final class Find {
    String count() {
      return reader.ask(
          () -> ((Label) stage.getScene().lookup("#find-count")).getText().replaceAll("\\D+", "/"));
    }
  }
}
