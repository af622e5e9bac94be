package org.hashiya.ui.gloss;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.study.Coverage;
import org.hashiya.study.Level;
import org.hashiya.study.NewWord;
import org.hashiya.ui.control.ArabicWord;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.control.RowButton;
import org.hashiya.ui.study.KnowledgeModel;
import org.hashiya.ui.text.Messages;

/** What one may want to know before one reads: level, share known, the new words that matter. */
final class KnowledgePanel extends VBox {
  private static final int MOST_WORDS = 8;

  private final MarginModel margin;
  private final KnowledgeModel knowledge;
  private final MarginStudy study;
  private final Messages messages;
  private final Prose level = new Prose("facts-level");
  private final Prose share = new Prose("facts-share");
  private final Label heading = new Label();
  private final VBox words = new VBox();
  private final Button start = new Button();

  KnowledgePanel(MarginModel margin, MarginStudy study, Messages messages) {
    this.margin = margin;
    this.knowledge = study.knowledge();
    this.study = study;
    this.messages = messages;
    getStyleClass().add("knowledge");
    level.setId("facts-level");
    share.setId("facts-share");
    words.setId("facts-new-words");
    heading.getStyleClass().add("knowledge-heading");
    heading.textProperty().bind(messages.of("facts.new-words"));
    start.setId("facts-start");
    start.textProperty().bind(messages.of("start.title"));
    start.setOnAction(_ -> study.startList().run());
    getChildren().addAll(level, share, heading, words, start);
    getChildren().forEach(part -> part.managedProperty().bind(part.visibleProperty()));
    study.study().vocabularyProperty().subscribe(this::show);
    knowledge.levelProperty().subscribe(this::show);
    knowledge.coverageProperty().subscribe(this::show);
    messages.languageProperty().subscribe(this::show);
    show();
  }

  private void show() {
    Level estimate = knowledge.levelProperty().get();
    Coverage coverage = knowledge.coverageProperty().get();
    level.setVisible(estimate != null);
    if (estimate != null) {
      level.show(
          messages.say(
              "facts.level", messages.name("level", estimate.stage()), estimate.wordsNeeded()),
          messages.language().orientation());
    }
    share.setVisible(coverage != null);
    if (coverage != null) {
      share.show(
          messages.say(
              "facts.share", Math.round(100 * coverage.share()), coverage.newWords().size()),
          messages.language().orientation());
    }
    List<NewWord> fresh = coverage == null ? List.of() : coverage.newWords();
    heading.setVisible(!fresh.isEmpty());
    words.setVisible(!fresh.isEmpty());
    words.getChildren().setAll(fresh.stream().limit(MOST_WORDS).map(this::row).toList());
    // Once something was said the list is still to be had from the page of saved words.
    start.setVisible(!study.study().vocabularyProperty().get().isTold());
  }

  private RowButton row(NewWord word) {
    ArabicWord lemma = new ArabicWord(margin::lookUp);
    lemma.setText(word.entry().lemma());
    // The row is what the Tab key goes to; the word in it would be a second stop for the same.
    lemma.setFocusTraversable(false);
    lemma.setMouseTransparent(true);
    English gloss = new English("row-gloss");
    gloss.setText(String.join(", ", word.reading().senses().getFirst().glosses()));
    HBox row = new HBox(lemma, gloss);
    row.getStyleClass().add("detail-row");
    HBox.setHgrow(gloss, Priority.ALWAYS);
    return new RowButton(
        lemma.getText() + ", " + gloss.getText(),
        () -> {
          margin.goTo(word.first());
          margin.togglePin();
        },
        row);
  }
}
