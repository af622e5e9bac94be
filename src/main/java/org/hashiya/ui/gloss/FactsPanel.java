package org.hashiya.ui.gloss;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.VBox;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.text.Messages;

/** What the margin shows before the first word: what the article is, and how one reads here. */
final class FactsPanel extends VBox {
  private final MarginModel model;
  private final Messages messages;
  private final Prose title = new Prose("arabic", "facts-title");
  private final Prose facts = new Prose("facts");

  FactsPanel(MarginModel model, MarginStudy study, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("margin-facts");
    getStyleClass().add("facts-panel");
    getChildren().addAll(title, facts, new KnowledgePanel(model, study, messages));
    for (String key : List.of("margin.help.point", "margin.help.pin", "margin.help.keys")) {
      Prose line = new Prose("help-line");
      messages
          .languageProperty()
          .subscribe(language -> line.show(messages.say(key), language.orientation()));
      getChildren().add(line);
    }
    for (Prose part : List.of(title, facts)) {
      part.managedProperty().bind(part.visibleProperty());
    }
    model.articleProperty().subscribe(this::show);
    model.glossaryProperty().subscribe(this::show);
    messages.languageProperty().subscribe(this::show);
    show();
  }

  private void show() {
    GlossedArticle article = model.articleProperty().get();
    Glossary glossary = model.glossaryProperty().get();
    title.setVisible(article != null);
    facts.setVisible(article != null && glossary != null);
    if (article != null) {
      boolean arabic = article.article().language().getLanguage().equals("ar");
      title.show(
          article.article().title(),
          arabic ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }
    if (glossary != null) {
      facts.show(
          messages.say("margin.facts", glossary.words(), glossary.lemmas(), glossary.names()),
          messages.language().orientation());
    }
  }
}
