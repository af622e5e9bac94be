package org.hashiya.ui.gloss;

import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hashiya.ui.text.Messages;

/** A line of the glossary: lemma, English, what it is, how often it stands in the article. */
final class GlossaryCell extends ListCell<GlossaryItem> {
  private static final PseudoClass ROOT = PseudoClass.getPseudoClass("family");

  private final Messages messages;
  private final Label lemma = new Label();
  private final English english = new English("row-gloss");
  private final Label kind = new Label();
  private final Label count = new Label();
  private final HBox row = new HBox(lemma, english, kind, count);

  GlossaryCell(Messages messages, GlossaryModel model) {
    this.messages = messages;
    getStyleClass().add("glossary-cell");
    lemma.getStyleClass().add("arabic");
    lemma.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    lemma.setMinWidth(Label.USE_PREF_SIZE);
    english.setWrapText(false);
    english.setMinWidth(0);
    kind.getStyleClass().add("tag");
    kind.setMinWidth(Label.USE_PREF_SIZE);
    kind.managedProperty().bind(kind.visibleProperty());
    count.getStyleClass().add("count");
    count.setMinWidth(Label.USE_PREF_SIZE);
    row.getStyleClass().add("detail-row");
    HBox.setHgrow(english, Priority.ALWAYS);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    // A list would grow to its widest line instead of cutting the English short.
    setPrefWidth(0);
    setOnMouseEntered(_ -> model.point(getItem()));
    setOnMouseExited(_ -> model.point(null));
    setOnMouseClicked(_ -> {
      if (getItem() != null) {
        model.visit(getItem());
      }
    });
  }

  @Override
  protected void updateItem(GlossaryItem item, boolean empty) {
    super.updateItem(item, empty);
    pseudoClassStateChanged(ROOT, item instanceof GlossaryItem.Root);
    if (empty || item == null) {
      setGraphic(null);
      return;
    }
    switch (item) {
      case GlossaryItem.Word(GlossaryRow word) -> {
        lemma.setText(word.lemma());
        english.setText(word.gloss());
        kind.setVisible(word.kind() != GlossaryRow.Kind.WORD);
        kind.setText(kind.isVisible() ? messages.name("glossary.kind", word.kind()) : "");
        count.setText(Integer.toString(word.count()));
        setAccessibleText(word.lemma() + ", " + word.gloss());
      }
      case GlossaryItem.Root(String root) -> {
        lemma.setText(root);
        english.setText(root.isEmpty() ? messages.say("glossary.no-root") : "");
        kind.setVisible(false);
        count.setText("");
        setAccessibleText(root);
      }
    }
    setGraphic(row);
  }
}
