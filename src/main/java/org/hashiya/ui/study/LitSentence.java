package org.hashiya.ui.study;

import javafx.geometry.NodeOrientation;
import org.hashiya.study.SavedWord;
import org.hashiya.ui.control.Prose;

/** The sentence of a saved word with the word lit, or with a gap in its place. */
public final class LitSentence {
  private static final String GAP = "……";

  private final Prose prose = new Prose("arabic", "lit-sentence");

  public LitSentence(String id) {
    prose.setId(id);
    prose.managedProperty().bind(prose.visibleProperty());
  }

  public Prose node() {
    return prose;
  }

  /**
   * Shows a word's sentence.
   *
   * @param gap whether the word itself is left out
   */
  public void show(SavedWord word, boolean gap) {
    String sentence = word.sentence();
    int at = word.form().isEmpty() ? -1 : sentence.indexOf(word.form());
    prose.setVisible(!sentence.isEmpty());
    prose.begin(NodeOrientation.RIGHT_TO_LEFT);
    if (at < 0) {
      prose.add(sentence, "lit-rest");
    } else {
      int start = start(sentence, at);
      int end = end(sentence, at + word.form().length());
      add(sentence.substring(0, start), "lit-rest");
      String lit = sentence.substring(start, end);
      add(gap ? lit.replace(word.form(), GAP) : lit, "lit-word");
      add(sentence.substring(end), "lit-rest");
    }
    prose.end();
  }

  private void add(String part, String styleClass) {
    if (!part.isBlank()) {
      prose.add(part, styleClass);
    }
  }

  // A comma stays with its word: each word of the prose is drawn by itself.
  private static int start(String sentence, int from) {
    int at = from;
    while (at > 0 && !Character.isWhitespace(sentence.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int end(String sentence, int from) {
    int at = from;
    while (at < sentence.length() && !Character.isWhitespace(sentence.charAt(at))) {
      at++;
    }
    return at;
  }
}
