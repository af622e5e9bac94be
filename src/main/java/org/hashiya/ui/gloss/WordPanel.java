package org.hashiya.ui.gloss;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.hashiya.gloss.Reading;
import org.hashiya.morph.Analysis;
import org.hashiya.text.Romanisation;
import org.hashiya.ui.control.ArabicWord;
import org.hashiya.ui.control.Disclosure;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.text.Messages;

/** The answer for one word. Its nodes are made once; another word gives them other texts. */
final class WordPanel extends VBox {
  private static final PseudoClass GUESS = PseudoClass.getPseudoClass("guess");

  /** What lies under an open heading follows the pointer only where it rests. */
  private static final Duration REST = Duration.millis(120);

  private final MarginModel model;
  private final Messages messages;
  private final Grammar grammar;
  private final TermList terms;
  private final SegmentsLine segments = new SegmentsLine();
  private final ArabicWord headword;
  private final English romanisation = new English("romanisation");
  private final Label guess = new Label();
  private final SenseList senses;
  private final MixedLine citation;
  private final MixedLine here;
  private final Prose remarks = new Prose("remarks");
  private final ChosenLine chosen;
  private final Disclosure others;
  private final Disclosure why;
  private final Disclosure family;
  private final Disclosure places;
  private final Disclosure endings;
  private final PauseTransition rest = new PauseTransition(REST);

  WordPanel(MarginModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    grammar = new Grammar(messages);
    terms = new TermList(model::lookUp, messages);
    headword = new ArabicWord(_ -> model.openEntry());
    senses = new SenseList(messages, model::lookUp);
    citation = new MixedLine(model::lookUp);
    here = new MixedLine(model::lookUp);
    chosen = new ChosenLine(model::takeBack, messages);
    WordDetails details = new WordDetails(model, messages, grammar);
    others = new Disclosure("margin-others", details::otherReadings);
    why = new Disclosure("margin-why", details::why);
    family = new Disclosure("margin-family", details::family);
    places = new Disclosure("margin-places", details::places);
    endings = new Disclosure("margin-endings", details::endings);
    arrange();
    rest.setOnFinished(_ -> disclosures().forEach(Disclosure::refill));
    model.answerProperty().subscribe(this::show);
    model.glossaryProperty().subscribe(this::show);
    messages.languageProperty().subscribe(this::show);
    show();
  }

  private void arrange() {
    headword.setId("margin-headword");
    headword.getStyleClass().add("headword");
    romanisation.setId("margin-romanisation");
    guess.setId("margin-guess");
    guess.getStyleClass().addAll("tag", "guess-badge");
    guess.textProperty().bind(messages.of("margin.guess"));
    guess.managedProperty().bind(guess.visibleProperty());
    citation.setId("margin-citation");
    here.setId("margin-here");
    citation.getStyleClass().add("grammar");
    here.getStyleClass().add("grammar");
    remarks.setId("margin-remarks");
    remarks.managedProperty().bind(remarks.visibleProperty());
    FlowPane head = new FlowPane(headword, romanisation, guess);
    head.getStyleClass().add("head");
    head.setRowValignment(VPos.BASELINE);
    romanisation.setMaxWidth(USE_PREF_SIZE);
    VBox disclosures = new VBox(others, why, family, places, endings);
    disclosures.getStyleClass().add("disclosures");
    getStyleClass().add("word-panel");
    getChildren()
        .addAll(terms, segments, head, senses, citation, here, chosen, remarks, disclosures);
  }

  private List<Disclosure> disclosures() {
    return List.of(others, why, family, places, endings);
  }

  private void show() {
    Answer answer = model.answerProperty().get();
    if (answer == null) {
      return;
    }
    Reading reading = answer.reading();
    Analysis analysis = reading.analysis();
    terms.show(answer.terms());
    segments.show(reading);
    headword.setText(analysis.entry().lemma());
    romanisation.setText(Romanisation.scholarly(analysis.entry().lemma()));
    guess.setVisible(reading.isGuess());
    pseudoClassStateChanged(GUESS, reading.isGuess());
    senses.show(reading.senses());
    citation.show(grammar.citation(reading));
    here.show(grammar.here(reading));
    chosen.show(answer.gloss().choice().isPresent());
    remark(reading);
    unfold(answer, reading);
  }

  private void remark(Reading reading) {
    String repairs =
        String.join(
            " ",
            reading.analysis().repairs().stream()
                .sorted()
                .map(repair -> messages.name("margin.repair", repair))
                .toList());
    String text =
        reading.isGuess() ? (messages.say("margin.guess.why") + " " + repairs).strip() : repairs;
    remarks.show(text, messages.language().orientation());
    remarks.setVisible(!text.isEmpty());
  }

  private void unfold(Answer answer, Reading reading) {
    int count = model.places().size();
    others.heading().setText(messages.say("margin.others", answer.others().size()));
    why.heading().setText(messages.say("margin.why"));
    family.heading().setText(messages.say("margin.family"));
    places.heading().setText(messages.say("margin.places", count));
    endings.heading().setText(messages.say("margin.endings"));
    others.setVisible(!answer.others().isEmpty());
    why.setVisible(answer.place().isPresent());
    family.setVisible(!reading.analysis().entry().root().isEmpty());
    places.setVisible(count > 0);
    endings.setVisible(!grammar.endings(reading).isEmpty());
    rest.playFromStart();
  }
}
