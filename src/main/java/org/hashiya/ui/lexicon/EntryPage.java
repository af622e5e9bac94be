package org.hashiya.ui.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Headword;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.Sense;
import org.hashiya.lexicon.TermBase;
import org.hashiya.text.Romanisation;
import org.hashiya.ui.control.ArabicPhrase;
import org.hashiya.ui.control.Disclosure;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.gloss.English;
import org.hashiya.ui.gloss.Grammar;
import org.hashiya.ui.gloss.MixedLine;
import org.hashiya.ui.gloss.Piece;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The page of a word or phrase, as a dictionary has it. */
final class EntryPage extends VBox {
  private final LexiconModel model;
  private final Messages messages;
  private final Grammar grammar;
  private final EntryDetails details;
  private final Disclosure forms;
  private final Disclosure family;
  private final Disclosure terms;
  private final Disclosure places;

  EntryPage(LexiconModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    grammar = new Grammar(messages);
    details = new EntryDetails(model, messages);
    forms = new Disclosure("lexicon-forms", details::forms);
    family = new Disclosure("lexicon-family", details::family);
    terms = new Disclosure("lexicon-terms", details::terms);
    places = new Disclosure("lexicon-places", details::places);
    List.of(family, terms, places).forEach(part -> part.heading().setSelected(true));
    getStyleClass().add("entry-page");
    model.shownProperty().subscribe(this::show);
    model.readyProperty().subscribe(this::show);
    model.leavesProperty().subscribe(this::renewTerms);
    model.margin().glossaryProperty().subscribe(this::show);
    messages.languageProperty().subscribe(this::show);
    show();
  }

  private void show() {
    Headword headword = model.shownProperty().get();
    List<Node> parts =
        switch (headword) {
          case Headword.Word(Entry entry) -> word(entry);
          case Headword.Phrase(TermBase.Term term) -> phrase(term);
          case Headword.Letter _, Headword.Root _ -> nothing();
          case null -> nothing();
        };
    getChildren().setAll(parts);
  }

  /** The terms of a word are known only when the whole lexicon has been indexed. */
  private void renewTerms() {
    if (model.shownProperty().get() instanceof Headword.Word(Entry entry)) {
      unfoldTerms(entry);
      terms.refill();
    }
  }

  private List<Node> nothing() {
    Prose help = new Prose("facts");
    help.show(messages.say("lexicon.help"), messages.language().orientation());
    return List.of(help);
  }

  private List<Node> word(Entry entry) {
    List<Node> parts = new ArrayList<>();
    parts.add(head(entry.lemma(), entry));
    MixedLine citation = new MixedLine(model::lookUp);
    citation.getStyleClass().add("grammar");
    citation.setId("lexicon-citation");
    citation.show(citation(entry));
    parts.add(citation);
    if (!(entry.inflection() instanceof Inflection.Name)) {
      parts.add(commonness(entry));
    }
    parts.add(senses(entry));
    List<Sense> hidden = model.own().hidden(entry);
    if (!hidden.isEmpty()) {
      parts.add(hidden(entry, hidden));
    }
    parts.add(actions(entry));
    parts.add(sections(entry));
    return parts;
  }

  private List<Node> phrase(TermBase.Term term) {
    VBox senses = new VBox();
    senses.setId("lexicon-senses");
    senses.getStyleClass().add("senses");
    int number = 0;
    for (Sense sense : term.senses()) {
      senses
          .getChildren()
          .add(new SenseLine(sense, term.senses().size() > 1 ? ++number : 0, model, messages));
    }
    unfold(places, "lexicon.places", details.countPlaces());
    VBox sections = new VBox(places);
    sections.getStyleClass().add("disclosures");
    return List.of(
        head(term.citation(), null),
        remark(messages.name("margin.pos", org.hashiya.lexicon.PartOfSpeech.TERM)),
        senses,
        sections);
  }

  private VBox head(String text, @Nullable Entry entry) {
    ArabicPhrase headword = new ArabicPhrase(model::lookUp);
    headword.setId("lexicon-headword");
    headword.getStyleClass().add("entry-headword");
    headword.show(text);
    English romanisation = new English("romanisation");
    romanisation.setText(Romanisation.scholarly(text));
    romanisation.setMaxWidth(USE_PREF_SIZE);
    FlowPane under = new FlowPane(romanisation);
    under.getStyleClass().add("head");
    under.setRowValignment(VPos.BASELINE);
    if (entry != null && model.own().isOwn(entry)) {
      under.getChildren().add(badge("lexicon.own", "own-badge"));
    } else if (entry != null && entry.origin() == Entry.Origin.DERIVED) {
      under.getChildren().add(badge("lexicon.derived", "derived-badge"));
    }
    VBox head = new VBox(headword, under);
    head.getStyleClass().add("entry-head");
    return head;
  }

  private Label badge(String key, String style) {
    Label badge = new Label(messages.say(key));
    badge.getStyleClass().addAll("tag", style);
    return badge;
  }

  private List<Piece> citation(Entry entry) {
    List<Piece> pieces = new ArrayList<>(grammar.citation(entry));
    List<String> imperfect = InflectionTables.imperfect(entry, messages);
    if (!imperfect.isEmpty()) {
      List<Piece> present = new ArrayList<>();
      present.add(new Piece.Words("· " + messages.say("lexicon.present")));
      imperfect.forEach(form -> present.add(new Piece.Arabic(form)));
      pieces.addAll(1, present);
    }
    return pieces;
  }

  private Label commonness(Entry entry) {
    Label label =
        remark(
            messages.say(
                "lexicon.common",
                messages.name("lexicon.commonness", Commonness.of(entry)),
                Commonness.onceIn(entry)));
    label.setId("lexicon-commonness");
    return label;
  }

  private static Label remark(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("row-remark");
    return label;
  }

  private VBox senses(Entry entry) {
    VBox senses = new VBox();
    senses.setId("lexicon-senses");
    senses.getStyleClass().add("senses");
    List<Sense> hidden = model.own().hidden(entry);
    List<Sense> visible =
        entry.senses().stream().filter(s -> hidden.stream().noneMatch(s::saysSameAs)).toList();
    int number = 0;
    for (Sense sense : visible) {
      SenseLine line = new SenseLine(sense, visible.size() > 1 ? ++number : 0, model, messages);
      line.canBe("lexicon.hide", Feather.EYE_OFF, () -> model.own().hide(entry, sense));
      senses.getChildren().add(line);
    }
    return senses;
  }

  private VBox hidden(Entry entry, List<Sense> hidden) {
    VBox lines = new VBox(remark(messages.say("lexicon.hidden")));
    lines.setId("lexicon-hidden");
    lines.getStyleClass().addAll("senses", "hidden-senses");
    for (Sense sense : hidden) {
      SenseLine line = new SenseLine(sense, 0, model, messages);
      line.canBe("lexicon.show-again", Feather.EYE, () -> model.own().showAgain(entry, sense));
      lines.getChildren().add(line);
    }
    return lines;
  }

  private FlowPane actions(Entry entry) {
    Button edit = button("lexicon-edit", "lexicon.edit", Feather.EDIT_2);
    edit.setOnAction(_ -> model.edit());
    Button suggest = button("lexicon-suggest", "lexicon.suggest", Feather.COPY);
    suggest.setOnAction(_ -> model.suggestion().ifPresent(EntryPage::copy));
    FlowPane actions = new FlowPane(edit, suggest);
    if (model.own().isOwn(entry) || !model.own().hidden(entry).isEmpty()) {
      Button restore = button("lexicon-restore", "lexicon.restore", Feather.ROTATE_CCW);
      restore.setOnAction(_ -> model.own().restore(entry));
      actions.getChildren().add(restore);
    }
    actions.getStyleClass().add("entry-actions");
    return actions;
  }

  private Button button(String id, String key, Feather icon) {
    Button button = new Button();
    button.setId(id);
    button.textProperty().bind(messages.of(key));
    return Icon.on(button, icon, messages.of(key));
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private VBox sections(Entry entry) {
    forms.heading().setText(messages.say("lexicon.forms"));
    forms.setVisible(!InflectionTables.of(entry, messages).isEmpty());
    int relatives = model.family(entry).stream().mapToInt(b -> b.entries().size()).sum();
    family.heading().setText(messages.say("lexicon.family", Math.max(0, relatives - 1)));
    family.setVisible(relatives > 1);
    unfoldTerms(entry);
    unfold(places, "lexicon.places", details.countPlaces());
    List.of(forms, family, terms).forEach(Disclosure::refill);
    VBox sections = new VBox(forms, places, terms, family);
    sections.getStyleClass().add("disclosures");
    return sections;
  }

  private void unfoldTerms(Entry entry) {
    int count = model.terms(entry).size();
    terms.heading().setText(messages.say("lexicon.terms", count));
    terms.setVisible(count > 0);
  }

  private void unfold(Disclosure part, String key, int count) {
    part.heading().setText(messages.say(key, count));
    part.setVisible(count > 0);
    part.refill();
  }

  /** What is shown, in one line for a screen reader. */
  static String said(List<Sense> senses) {
    return senses.stream()
        .map(sense -> String.join(", ", sense.glosses()))
        .collect(Collectors.joining("; "));
  }

  /** Arabic that is to be seen, in a line of any direction. */
  static Label arabic(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("arabic");
    label.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
