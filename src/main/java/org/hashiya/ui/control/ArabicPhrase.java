package org.hashiya.ui.control;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.FlowPane;

/** Arabic words in a row, each of which can be looked up. */
public final class ArabicPhrase extends FlowPane {
  private final Pool<ArabicWord> words;

  public ArabicPhrase(Consumer<String> lookUp) {
    words = new Pool<>(getChildren(), () -> new ArabicWord(lookUp));
    getStyleClass().add("arabic-phrase");
    setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
  }

  /** Shows a phrase; its words are what white space parts. */
  public void show(String phrase) {
    words.begin();
    for (String part : phrase.strip().split("\\s+", -1)) {
      words.next().setText(part);
    }
    words.end();
  }

  /** What is shown. */
  public String text() {
    return words.inUse().stream().map(ArabicWord::getText).collect(Collectors.joining(" "));
  }
}
