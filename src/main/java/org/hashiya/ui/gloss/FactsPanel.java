package org.hashiya.ui.gloss;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.ui.text.Messages;

/** What the margin shows before the first word: what the article is, and how one reads here. */
final class FactsPanel extends VBox {
  private final MarginModel model;
  private final Messages messages;
  private final Label title = new Label();
  private final Label facts = wrapped("facts");

  FactsPanel(MarginModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("margin-facts");
    getStyleClass().add("facts-panel");
    title.getStyleClass().addAll("arabic", "facts-title");
    title.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(title, facts);
    for (String key : List.of("margin.help.point", "margin.help.pin", "margin.help.keys")) {
      Label line = wrapped("help-line");
      line.textProperty().bind(messages.of(key));
      getChildren().add(line);
    }
    for (Label label : List.of(title, facts)) {
      label.managedProperty().bind(label.visibleProperty());
    }
    model.articleProperty().subscribe(this::show);
    model.glossaryProperty().subscribe(this::show);
    messages.languageProperty().subscribe(this::show);
  }

  private void show() {
    GlossedArticle article = model.articleProperty().get();
    Glossary glossary = model.glossaryProperty().get();
    title.setVisible(article != null);
    facts.setVisible(article != null && glossary != null);
    if (article != null) {
      title.setText(article.article().title());
    }
    if (glossary != null) {
      facts.setText(
          messages.say("margin.facts", glossary.words(), glossary.lemmas(), glossary.names()));
    }
  }

  private static Label wrapped(String styleClass) {
    Label label = new Label();
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
