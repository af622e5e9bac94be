package org.hashiya.ui.gloss;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.control.LazyPages;
import org.hashiya.ui.control.Segments;
import org.hashiya.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The margin beside the text: one word's answer, or the whole glossary. */
public final class MarginView extends BorderPane {
  private static final int WORD_PAGE = 1;

  private final MarginModel model;
  private final Messages messages;
  private final LazyPages page = new LazyPages();
  private final MarginStudy study;

  public MarginView(
      MarginModel model, GlossaryModel glossary, MarginStudy study, Messages messages) {
    this.model = model;
    this.study = study;
    this.messages = messages;
    setId("margin");
    getStyleClass().add("margin");
    setTop(header());
    setCenter(page);
    setBottom(footer());
    BooleanBinding word =
        model.answerProperty().isNotNull().and(model.wholeGlossaryProperty().not());
    BooleanBinding facts = model.answerProperty().isNull().and(model.wholeGlossaryProperty().not());
    page.add(facts, () -> scrolling(new FactsPanel(model, study, messages), "facts-scroll"));
    page.add(word, () -> scrolling(new WordPanel(model, messages), "word-scroll"));
    page.add(model.wholeGlossaryProperty(), () -> new GlossaryView(glossary, messages));
  }

  /** Makes what the first word will need; to be called when the window is idle. */
  public void prepare() {
    page.prepare(WORD_PAGE);
  }

  /** Puts the answer on the clipboard as plain text. */
  public void copy() {
    Answer answer = model.answerProperty().get();
    if (answer != null) {
      ClipboardContent content = new ClipboardContent();
      content.putString(AnswerText.of(answer));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  private HBox header() {
    ToggleButton word = tab("margin-tab-word", "margin.tab.word", false);
    ToggleButton whole = tab("margin-tab-glossary", "margin.tab.glossary", true);
    Segments tabs = new Segments(word, whole);
    tabs.getStyleClass().add("margin-tabs");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button back = arrow("margin-back", "margin.back", Feather.ARROW_LEFT, Feather.ARROW_RIGHT);
    back.disableProperty().bind(model.leadsBackProperty().not());
    back.setOnAction(_ -> model.back());
    Button forward =
        arrow("margin-forward", "margin.forward", Feather.ARROW_RIGHT, Feather.ARROW_LEFT);
    forward.disableProperty().bind(model.leadsForwardProperty().not());
    forward.setOnAction(_ -> model.forward());
    HBox header = new HBox(tabs, gap, back, forward);
    header.getStyleClass().add("margin-header");
    return header;
  }

  private ToggleButton tab(String id, String key, boolean whole) {
    ToggleButton button = new ToggleButton();
    button.setId(id);
    button.textProperty().bind(messages.of(key));
    button.setMinWidth(USE_PREF_SIZE);
    model.wholeGlossaryProperty().subscribe(now -> button.setSelected(now == whole));
    button.setOnAction(_ -> {
      button.setSelected(true);
      model.wholeGlossaryProperty().set(whole);
    });
    return button;
  }

  private Button arrow(String id, String key, Feather ltr, Feather rtl) {
    Button button = Icon.on(new Button(), ltr, messages.of(key));
    button.setId(id);
    // Icons are letters of a font and do not mirror by themselves.
    messages
        .languageProperty()
        .subscribe(language ->
            ((FontIcon) button.getGraphic())
                .setIconCode(language.orientation() == NodeOrientation.RIGHT_TO_LEFT ? rtl : ltr));
    return button;
  }

  private VBox footer() {
    Button copy = new Button();
    copy.setId("margin-copy");
    copy.textProperty().bind(messages.of("margin.copy"));
    Icon.on(copy, Feather.COPY, messages.of("margin.copy.tip"));
    copy.setOnAction(_ -> copy());
    Button entry = new Button();
    entry.setId("margin-entry");
    entry.textProperty().bind(messages.of("margin.entry"));
    Icon.on(entry, Feather.BOOK, messages.of("margin.entry.tip"));
    entry.setOnAction(_ -> model.openEntry());
    ToggleButton pin = new ToggleButton();
    pin.setId("margin-pin");
    pin.textProperty()
        .bind(
            Bindings.when(model.heldProperty())
                .then(messages.of("margin.unpin"))
                .otherwise(messages.of("margin.pin")));
    Icon.on(pin, Feather.MAP_PIN, messages.of("margin.pin.tip"));
    model.heldProperty().subscribe(pin::setSelected);
    pin.setOnAction(_ -> {
      model.togglePin();
      pin.setSelected(model.heldProperty().get());
    });
    Button term = Icon.on(new Button(), Feather.TAG, messages.of("margin.term.tip"));
    term.setId("margin-term");
    term.setOnAction(_ -> model.askForTerm());
    HBox tools = new HBox(entry, term, copy, pin);
    tools.getStyleClass().add("margin-tools");
    VBox footer = new VBox(new StateBar(model, study.study(), study.actions(), messages), tools);
    footer.getStyleClass().add("margin-footer");
    BooleanBinding word =
        model.answerProperty().isNotNull().and(model.wholeGlossaryProperty().not());
    footer.visibleProperty().bind(word);
    footer.managedProperty().bind(footer.visibleProperty());
    return footer;
  }

  private static ScrollPane scrolling(Region content, String id) {
    ScrollPane pane = new ScrollPane(content);
    pane.setId(id);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.getStyleClass().add("margin-scroll");
    return pane;
  }
}
