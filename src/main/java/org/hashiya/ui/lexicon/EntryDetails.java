package org.hashiya.ui.lexicon;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.article.Article;
import org.hashiya.article.Place;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.RootFamily;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Headword;
import org.hashiya.lexicon.TermBase;
import org.hashiya.morph.VerbForm;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.control.RowButton;
import org.hashiya.ui.gloss.English;
import org.hashiya.ui.gloss.Snippet;
import org.hashiya.ui.text.Messages;

/** Makes what lies under the headings of an entry's page. */
final class EntryDetails {
  private static final int MOST_TERMS = 80;
  private static final int MOST_PLACES = 60;

  private final LexiconModel model;
  private final Messages messages;

  EntryDetails(LexiconModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  List<Node> forms() {
    return model.shownProperty().get() instanceof Headword.Word(Entry entry)
        ? InflectionTables.of(entry, messages).stream()
            .<Node>map(table -> new FormsTable(table, model::lookUp))
            .toList()
        : List.of();
  }

  List<Node> family() {
    List<Node> rows = new ArrayList<>();
    if (model.shownProperty().get() instanceof Headword.Word(Entry entry)) {
      for (RootFamily.Branch branch : model.family(entry)) {
        rows.add(branch(branch, entry));
      }
    }
    return rows;
  }

  List<Node> terms() {
    List<Node> rows = new ArrayList<>();
    if (model.shownProperty().get() instanceof Headword.Word(Entry entry)) {
      List<TermBase.Term> terms = model.terms(entry);
      terms.stream().limit(MOST_TERMS).forEach(term -> rows.add(row(term)));
      if (terms.size() > MOST_TERMS) {
        rows.add(remark("lexicon.terms.more", terms.size() - MOST_TERMS));
      }
    }
    return rows;
  }

  int countPlaces() {
    Headword headword = model.shownProperty().get();
    return headword == null ? 0 : model.places(headword).size();
  }

  List<Node> places() {
    Headword headword = model.shownProperty().get();
    GlossedArticle article = model.margin().articleProperty().get();
    if (headword == null || article == null) {
      return List.of();
    }
    List<Place> places = model.places(headword);
    List<Node> rows = new ArrayList<>();
    places.stream().limit(MOST_PLACES).forEach(p -> rows.add(passage(article.article(), p)));
    if (places.size() > MOST_PLACES) {
      rows.add(remark("margin.places.more", places.size() - MOST_PLACES));
    }
    return rows;
  }

  private Node branch(RootFamily.Branch branch, Entry present) {
    Label numeral = new Label(branch.form().map(this::numeral).orElse(""));
    numeral.getStyleClass().add("branch-form");
    VBox words = new VBox();
    HBox.setHgrow(words, Priority.ALWAYS);
    for (Entry entry : branch.entries()) {
      RowButton row =
          row(
              new Headword.Word(entry),
              entry.lemma(),
              EntryPage.said(entry.senses()),
              messages.name("lexicon.pos", entry.pos()));
      if (entry.id() == present.id()) {
        row.getStyleClass().add("present");
      }
      words.getChildren().add(row);
    }
    HBox line = new HBox(numeral, words);
    line.getStyleClass().add("branch");
    return line;
  }

  private String numeral(VerbForm form) {
    return switch (form) {
      case QUADRILITERAL_I -> "Q I";
      case QUADRILITERAL_II -> "Q II";
      case QUADRILITERAL_IV -> "Q IV";
      case I, II, III, IV, V, VI, VII, VIII, IX, X -> form.name();
    };
  }

  private RowButton row(TermBase.Term term) {
    return row(new Headword.Phrase(term), term.citation(), EntryPage.said(term.senses()), "");
  }

  private RowButton row(Headword target, String arabic, String english, String what) {
    English gloss = new English("row-gloss");
    gloss.setText(english);
    HBox.setHgrow(gloss, Priority.ALWAYS);
    Label remark = new Label(what);
    remark.getStyleClass().add("row-remark");
    remark.setMinWidth(Label.USE_PREF_SIZE);
    HBox line = new HBox(EntryPage.arabic(arabic), gloss, remark);
    line.getStyleClass().add("detail-row");
    return new RowButton(arabic + ", " + english, () -> model.show(target), line);
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

  private Label remark(String key, Object... values) {
    Label label = new Label(messages.say(key, values));
    label.getStyleClass().add("row-remark");
    return label;
  }
}
