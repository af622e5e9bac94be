package org.hashiya.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** Arabic words in a row, each of which can be looked up. */
public final class ArabicPhrase extends FlowPane {
  private final Pool<ArabicWord> words;

  public ArabicPhrase(Consumer<String> lookUp) {
    words = new Pool<>(() -> new ArabicWord(lookUp));
    getStyleClass().add("arabic-phrase");
    setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
  }

  /** Shows a phrase; its words are what white space parts. */
  public void show(String phrase) {
    words.rewind();
    List<Node> shown = new ArrayList<>();
    for (String part : phrase.strip().split("\\s+", -1)) {
      ArabicWord word = words.next();
      word.setText(part);
      shown.add(word);
    }
    if (!getChildren().equals(shown)) {
      getChildren().setAll(shown);
    }
  }

  /** What is shown. */
  public String text() {
    return getChildren().stream()
        .map(child -> ((ArabicWord) child).getText())
        .collect(Collectors.joining(" "));
  }
}
