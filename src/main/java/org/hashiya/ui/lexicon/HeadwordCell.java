package org.hashiya.ui.lexicon;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Headword;
import org.hashiya.lexicon.Sense;
import org.hashiya.lexicon.TermBase;
import org.hashiya.ui.gloss.English;
import org.hashiya.ui.text.Messages;

/** A line of the lexicon: headword and first meaning, or a heading. */
final class HeadwordCell extends ListCell<Headword> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("family");

  private final Messages messages;
  private final Label lemma = new Label();
  private final English english = new English("row-gloss");
  private final Label kind = new Label();
  private final HBox row = new HBox(lemma, english, kind);

  HeadwordCell(Messages messages, LexiconModel model) {
    this.messages = messages;
    getStyleClass().add("glossary-cell");
    lemma.getStyleClass().add("arabic");
    lemma.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    lemma.setMinWidth(Label.USE_PREF_SIZE);
    english.setWrapText(false);
    english.setMinWidth(0);
    kind.getStyleClass().add("row-remark");
    kind.setMinWidth(Label.USE_PREF_SIZE);
    row.getStyleClass().add("detail-row");
    HBox.setHgrow(english, Priority.ALWAYS);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    // A list would grow to its widest line instead of cutting the English short.
    setPrefWidth(0);
    setOnMouseClicked(_ -> {
      if (getItem() != null) {
        model.show(getItem());
      }
    });
  }

  @Override
  protected void updateItem(Headword item, boolean empty) {
    super.updateItem(item, empty);
    pseudoClassStateChanged(
        HEADING, item instanceof Headword.Letter || item instanceof Headword.Root);
    if (empty || item == null) {
      setGraphic(null);
      return;
    }
    switch (item) {
      case Headword.Word(Entry entry) ->
          say(entry.lemma(), gloss(entry.senses()), messages.name("lexicon.pos", entry.pos()));
      case Headword.Phrase(TermBase.Term term) -> say(term.citation(), gloss(term.senses()), "");
      case Headword.Letter(String letter) -> say(letter, "", "");
      case Headword.Root(String root) -> say(root, "", "");
    }
    setGraphic(row);
  }

  private void say(String arabic, String gloss, String what) {
    lemma.setText(arabic);
    english.setText(gloss);
    kind.setText(what);
    setAccessibleText(gloss.isEmpty() ? arabic : arabic + ", " + gloss);
  }

  private static String gloss(List<Sense> senses) {
    return senses.stream()
        .map(sense -> String.join(", ", sense.glosses()))
        .collect(Collectors.joining("; "));
  }
}
