package org.hashiya.ui.review;

import java.time.Duration;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.hashiya.study.SavedWord;
import org.hashiya.text.Romanisation;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.study.LitSentence;
import org.hashiya.ui.text.Messages;

/**
 * The word that is asked for. Flipping: the Arabic word and its sentence, then the English. Typing:
 * the English and the sentence with a gap, then the Arabic.
 */
final class ReviewCard extends VBox {
  private static final double WIDEST = 720;
  private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");

  private final ReviewModel model;
  private final Messages messages;
  private final Label word = new Label();
  private final Label romanisation = new Label();
  private final LitSentence sentence = new LitSentence("review-sentence");
  private final Label gloss = new Label();
  private final Prose source = new Prose("arabic", "review-source");
  private final Prose notes = new Prose("arabic", "review-notes");
  private final TextField field = new TextField();
  private final Label verdict = new Label();
  private final Label empty = new Label();

  ReviewCard(ReviewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("review-card");
    getStyleClass().add("review-card");
    setAlignment(Pos.CENTER);
    setMaxWidth(WIDEST);
    word.setId("review-word");
    word.getStyleClass().addAll("arabic", "review-word");
    word.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    romanisation.getStyleClass().add("romanisation");
    gloss.setId("review-gloss");
    gloss.getStyleClass().addAll("english", "review-gloss");
    gloss.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    gloss.setWrapText(true);
    field.setId("review-field");
    field.getStyleClass().addAll("arabic", "review-field");
    field.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    field.textProperty().bindBidirectional(model.typedProperty());
    field.promptTextProperty().bind(messages.of("review.type.prompt"));
    field.accessibleTextProperty().bind(messages.of("review.type.prompt"));
    verdict.setId("review-verdict");
    verdict.getStyleClass().add("review-verdict");
    empty.setId("review-empty");
    empty.getStyleClass().add("review-empty");
    empty.setWrapText(true);
    getChildren()
        .addAll(word, romanisation, gloss, field, verdict, sentence.node(), notes, source, empty);
    getChildren().stream()
        .filter(part -> !part.managedProperty().isBound())
        .forEach(part -> part.managedProperty().bind(part.visibleProperty()));
    model.askedProperty().subscribe(this::show);
    model.turnedProperty().subscribe(this::show);
    model.typingProperty().subscribe(this::show);
    messages.languageProperty().subscribe(this::show);
    show();
  }

  void focusField() {
    field.requestFocus();
  }

  private void show() {
    SavedWord asked = model.askedProperty().get();
    boolean turned = model.turnedProperty().get();
    boolean typing = model.typingProperty().get();
    boolean arabic = asked != null && (!typing || turned);
    boolean english = asked != null && (typing || turned);
    word.setVisible(arabic);
    romanisation.setVisible(asked != null && turned);
    gloss.setVisible(english);
    field.setVisible(asked != null && typing);
    field.setEditable(!turned);
    verdict.setVisible(asked != null && typing && turned);
    sentence.node().setVisible(asked != null);
    notes.setVisible(asked != null && turned && !asked.notes().isEmpty());
    source.setVisible(asked != null && turned && !asked.source().isEmpty());
    empty.setVisible(asked == null);
    if (asked == null) {
      empty.setText(nothing());
    } else {
      fill(asked, typing && !turned);
    }
  }

  private void fill(SavedWord asked, boolean gap) {
    word.setText(asked.word().form());
    romanisation.setText(Romanisation.scholarly(asked.word().form()));
    gloss.setText(asked.gloss());
    sentence.show(asked, gap);
    notes.show(asked.notes(), direction(asked.notes()));
    source.show(asked.source(), direction(asked.source()));
    boolean right = model.isTypedRight();
    verdict.setText(messages.say(right ? "review.type.right" : "review.type.wrong"));
    verdict.pseudoClassStateChanged(RIGHT, right);
  }

  private static NodeOrientation direction(String text) {
    boolean arabic =
        text.codePoints()
            .filter(Character::isLetter)
            .mapToObj(Character.UnicodeScript::of)
            .findFirst()
            .filter(script -> script == Character.UnicodeScript.ARABIC)
            .isPresent();
    return arabic ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
  }

  private String nothing() {
    if (model.study().words().isEmpty()) {
      return messages.say("review.no-words");
    }
    return model
        .nextDue()
        .map(due -> Duration.between(model.study().clock().instant(), due))
        .map(rest -> messages.say("review.nothing-due", Rest.of(rest, messages)))
        .orElse("");
  }
}
