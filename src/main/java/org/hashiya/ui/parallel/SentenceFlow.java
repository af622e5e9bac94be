package org.hashiya.ui.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import org.hashiya.article.Block;
import org.hashiya.article.Token;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.english.EnglishWord;
import org.hashiya.ui.control.Pool;
import org.jspecify.annotations.Nullable;

/**
 * A sentence whose words answer the pointer. Each word is a node, because the wrapped labels of
 * JavaFX 26 throw an exception from their layout as soon as a line ends in right-to-left script.
 */
final class SentenceFlow extends FlowPane {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");

  /** Under this certainty a link is shown as a guess. */
  private static final double SURE = 0.5;

  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private static final String STOPS = ".،؛:!؟…";

  private final DeskModel model;
  private final Pool<Label> pool = new Pool<>(getChildren(), this::word);
  private final List<List<Integer>> numbers = new ArrayList<>();
  private Spot spot = Spot.sentence(Spot.ARABIC, 0);

  SentenceFlow(DeskModel model) {
    this.model = model;
    getStyleClass().add("desk-sentence");
    setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    setMinWidth(0);
    setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY) {
        model.cursor().sentenceProperty().set(spot);
        model.linking().choose(spot);
      }
    });
    setOnMouseExited(_ -> model.pointedProperty().set(null));
  }

  private Label word() {
    Label label = new Label();
    label.getStyleClass().add("desk-word");
    if (spot.isArabic()) {
      label.getStyleClass().add("arabic");
    }
    label.setMinWidth(USE_PREF_SIZE);
    label.setOnMouseEntered(_ -> point(label));
    return label;
  }

  private void point(Label label) {
    List<Integer> words = numbers.get(getChildren().indexOf(label));
    model
        .pointedProperty()
        .set(words.isEmpty() ? null : new Spot(spot.column(), spot.sentence(), words.getFirst()));
  }

  /** Shows an Arabic sentence. */
  void showArabic(int number, Passage passage, Block block) {
    spot = Spot.sentence(Spot.ARABIC, number);
    setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    List<Token> tokens = block.tokens();
    int shift = tokens.get(passage.sentence().first()).start();
    List<int[]> spans = new ArrayList<>();
    for (int t = passage.sentence().first(); t < passage.sentence().end(); t++) {
      Token token = tokens.get(t);
      if (token.kind() != Token.Kind.PUNCTUATION) {
        spans.add(new int[] {token.start() - shift, token.end() - shift, t});
      }
    }
    show(passage, spans, "desk-arabic");
  }

  /** Shows a sentence of a version. */
  void showEnglish(int column, int number, Passage passage, List<EnglishWord> words) {
    spot = Spot.sentence(column, number);
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    List<int[]> spans = new ArrayList<>();
    for (int w = 0; w < words.size(); w++) {
      spans.add(new int[] {words.get(w).start(), words.get(w).end(), w});
    }
    show(passage, spans, "desk-english");
  }

  private void show(Passage passage, List<int[]> spans, String style) {
    getStyleClass().setAll("desk-sentence", style);
    if (passage.rank() != Block.Kind.PARAGRAPH) {
      getStyleClass().add("desk-heading");
    }
    setAccessibleText(passage.text());
    pool.begin();
    numbers.clear();
    String text = passage.text();
    int at = 0;
    while (at < text.length()) {
      int space = text.indexOf(' ', at);
      int end = space < 0 ? text.length() : space;
      if (end > at) {
        Label label = pool.next();
        label.setText(shown(text.substring(at, end)));
        numbers.add(within(spans, at, end));
      }
      at = end + 1;
    }
    pool.end();
    light(model.litProperty().get());
    choose(model.linking().chosenProperty().get());
    mark(model.cursor().sentenceProperty().get());
  }

  /**
   * A label takes a figure for left-to-right text and would set the full stop behind it on the
   * wrong side.
   */
  private String shown(String word) {
    char last = word.charAt(word.length() - 1);
    boolean figure = spot.isArabic() && word.chars().noneMatch(Character::isLetter);
    return figure && word.length() > 1 && STOPS.indexOf(last) >= 0
        ? last + word.substring(0, word.length() - 1)
        : word;
  }

  private static List<Integer> within(List<int[]> spans, int start, int end) {
    return spans.stream().filter(s -> s[0] < end && s[1] > start).map(s -> s[2]).toList();
  }

  /** Shows what is lit of it. */
  void light(Map<Spot, Double> lit) {
    Spot pointed = model.pointedProperty().get();
    List<Label> labels = pool.inUse();
    for (int i = 0; i < labels.size(); i++) {
      double sure = 0;
      boolean source = false;
      for (int word : numbers.get(i)) {
        Spot here = new Spot(spot.column(), spot.sentence(), word);
        sure = Math.max(sure, lit.getOrDefault(here, 0.0));
        source |= here.equals(pointed);
      }
      labels.get(i).pseudoClassStateChanged(LIT, sure > 0);
      labels.get(i).pseudoClassStateChanged(UNSURE, sure > 0 && sure < SURE);
      labels.get(i).pseudoClassStateChanged(POINTED, source);
    }
  }

  /** Shows whether it is chosen. */
  void choose(Set<Spot> chosen) {
    pseudoClassStateChanged(CHOSEN, chosen.contains(spot));
  }

  /** Shows whether one works at it. */
  void mark(@Nullable Spot sentence) {
    pseudoClassStateChanged(CURRENT, spot.equals(sentence));
  }
}
