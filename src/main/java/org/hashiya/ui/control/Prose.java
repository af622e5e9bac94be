package org.hashiya.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Text;

/**
 * Words that wrap, in either direction. Each word is a node, because the wrapped labels of JavaFX
 * 26 throw an exception from their layout as soon as a line ends in right-to-left script.
 */
public final class Prose extends FlowPane {
  /** A longer stretch of another script is broken, or it would not fit into a narrow margin. */
  private static final int LONGEST = 30;

  private final Pool<Text> words = new Pool<>(getChildren(), Text::new);
  private final StringBuilder said = new StringBuilder();
  private String text = "";

  public Prose(String... styleClasses) {
    getStyleClass().add("prose");
    getStyleClass().addAll(styleClasses);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /** Shows one text in the base direction given. */
  public void show(String newText, NodeOrientation direction) {
    begin(direction);
    add(newText, "prose-word");
    end();
  }

  /** What is shown. */
  public String text() {
    return text;
  }

  /** Begins a text of several parts. */
  public void begin(NodeOrientation direction) {
    setNodeOrientation(direction);
    words.begin();
    said.setLength(0);
  }

  /** Adds a part; nothing shows before {@link #end}. */
  public void add(String part, String... styleClasses) {
    for (String chunk : chunks(part, getNodeOrientation())) {
      Text word = words.next();
      word.setText(chunk);
      word.getStyleClass().setAll(styleClasses);
    }
    said.append(said.isEmpty() ? "" : " ").append(part.strip());
  }

  /** Shows the parts. */
  public void end() {
    text = said.toString();
    setAccessibleText(text);
    words.end();
  }

  /**
   * A text in parts that may each be a node. Words against the direction of the line stay together,
   * or their order would be turned round.
   */
  public static List<String> chunks(String text, NodeOrientation direction) {
    boolean rightToLeft = direction == NodeOrientation.RIGHT_TO_LEFT;
    List<String> chunks = new ArrayList<>();
    boolean joinable = false;
    for (String word : text.strip().split("\\s+", -1)) {
      boolean contrary = isContrary(word, rightToLeft);
      if (contrary && joinable && chunks.getLast().length() < LONGEST) {
        chunks.set(chunks.size() - 1, chunks.getLast() + " " + word);
      } else if (!word.isEmpty()) {
        chunks.add(word);
      }
      joinable = contrary;
    }
    return chunks;
  }

  private static boolean isContrary(String word, boolean rightToLeft) {
    for (int i = 0; i < word.length(); i++) {
      switch (Character.getDirectionality(word.charAt(i))) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return rightToLeft;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return !rightToLeft;
        }
        default -> {}
      }
    }
    return false;
  }
}
