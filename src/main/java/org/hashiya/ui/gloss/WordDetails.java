package org.hashiya.ui.gloss;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hashiya.article.Article;
import org.hashiya.article.Place;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Reading;
import org.hashiya.lexicon.Entry;
import org.hashiya.ui.control.ArabicWord;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.control.RowButton;
import org.hashiya.ui.text.Messages;

/** Makes the lines of the margin that are shown on request only. */
final class WordDetails {
  /** Beyond this a list of places is of no use in a margin. */
  private static final int MOST_PLACES = 60;

  private final MarginModel model;
  private final Messages messages;
  private final Grammar grammar;

  WordDetails(MarginModel model, Messages messages, Grammar grammar) {
    this.model = model;
    this.messages = messages;
    this.grammar = grammar;
  }

  List<Node> otherReadings() {
    Answer answer = model.answerProperty().get();
    List<Node> rows = new ArrayList<>();
    if (answer != null) {
      for (Reading reading : answer.others()) {
        rows.add(choice(rows.size() + 1, reading));
      }
    }
    return rows;
  }

  List<Node> why() {
    WhyLines lines = new WhyLines(messages);
    return model.why().stream()
        .flatMap(why -> lines.of(why).stream())
        .<Node>map(pieces -> {
          MixedLine line = new MixedLine(model::lookUp);
          line.show(pieces);
          line.getStyleClass().add("grammar");
          return line;
        })
        .toList();
  }

  List<Node> family() {
    List<Entry> entries = model.family();
    return entries.isEmpty()
        ? List.of(remark("margin.family.none"))
        : entries.stream().map(this::relative).toList();
  }

  List<Node> places() {
    GlossedArticle article = model.articleProperty().get();
    if (article == null) {
      return List.of();
    }
    List<Place> places = model.places();
    List<Node> rows = new ArrayList<>();
    places.stream().limit(MOST_PLACES).forEach(p -> rows.add(passage(article.article(), p)));
    if (places.size() > MOST_PLACES) {
      rows.add(remark("margin.places.more", places.size() - MOST_PLACES));
    }
    rows.add(everywhere());
    return rows;
  }

  List<Node> endings() {
    Answer answer = model.answerProperty().get();
    if (answer == null) {
      return List.of();
    }
    Reading reading = answer.reading();
    MixedLine word = new MixedLine(model::lookUp);
    word.show(List.of(new Piece.Arabic(reading.vocalised())));
    MixedLine line = new MixedLine(model::lookUp);
    line.show(grammar.endings(reading));
    line.getStyleClass().add("grammar");
    return List.of(word, line);
  }

  private Node choice(int number, Reading reading) {
    Label lemma = arabic(reading.analysis().vocalised());
    English gloss = new English("row-gloss");
    gloss.setText(reading.gloss());
    RowButton button =
        new RowButton(
            lemma.getText() + ", " + gloss.getText(),
            () -> model.choose(reading),
            row(lemma, gloss, pos(reading.analysis().entry())));
    button.setId("other-reading-" + number);
    return button;
  }

  private Node relative(Entry entry) {
    ArabicWord lemma = new ArabicWord(model::lookUp);
    lemma.setText(entry.lemma());
    English gloss = new English("row-gloss");
    gloss.setText(String.join(", ", entry.senses().getFirst().glosses()));
    return row(lemma, gloss, pos(entry));
  }

  private Node passage(Article article, Place place) {
    Snippet snippet = Snippet.of(article, place);
    Prose flow = new Prose("arabic", "passage-prose");
    flow.begin(NodeOrientation.RIGHT_TO_LEFT);
    flow.add(snippet.before(), "passage-text");
    flow.add(snippet.word(), "passage-word");
    flow.add(snippet.after(), "passage-text");
    flow.end();
    RowButton button =
        new RowButton(
            snippet.before() + snippet.word() + snippet.after(), () -> model.goTo(place), flow);
    button.getStyleClass().add("passage");
    return button;
  }

  private Node everywhere() {
    Label label = new Label(messages.say("margin.places.everywhere"));
    label.getStyleClass().add("row-gloss");
    RowButton button = new RowButton(label.getText(), model::openConcordance, label);
    button.setId("margin-places-everywhere");
    return button;
  }

  private Label pos(Entry entry) {
    Label label = new Label(messages.name("margin.pos", entry.pos()));
    label.getStyleClass().add("row-remark");
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }

  private Label remark(String key, Object... values) {
    Label label = new Label(messages.say(key, values));
    label.getStyleClass().add("row-remark");
    return label;
  }

  private static Label arabic(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("arabic");
    label.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }

  private static HBox row(Node lemma, English gloss, Node remark) {
    HBox row = new HBox(lemma, gloss, remark);
    row.getStyleClass().add("detail-row");
    HBox.setHgrow(gloss, Priority.ALWAYS);
    return row;
  }
}
