package org.hashiya.ui.lexicon;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hashiya.lexicon.Field;
import org.hashiya.lexicon.Gender;
import org.hashiya.lexicon.NameKind;
import org.hashiya.lexicon.source.EntryText.Kind;
import org.hashiya.ui.control.FormButtons;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.control.Words;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The form in which an entry is written, a line for each column of the source. */
final class EntryForm extends StackPane {
  private static final List<Kind> NEW_KINDS =
      List.of(Kind.NOUN, Kind.VERB, Kind.ADJECTIVE, Kind.NAME);

  private final EntryDraft draft;
  private final Messages messages;
  private final GridPane grid = new GridPane();
  private final VBox senses = new VBox();
  private final Map<EntryFlaw, Prose> flaws = new EnumMap<>(EntryFlaw.class);
  private final FormButtons buttons;
  private @Nullable Node first;

  EntryForm(EntryDraft draft, LexiconModel model, Messages messages) {
    this.draft = draft;
    this.messages = messages;
    buttons =
        new FormButtons(
            this,
            "form",
            messages.of("lexicon.form.save"),
            messages.of("lexicon.form.cancel"),
            model::save,
            model::cancel);
    setId("entry-form");
    getStyleClass().add("entry-form");
    grid.getStyleClass().add("entry-grid");
    columns();
    senses.getStyleClass().add("form-senses");
    draft.senses.forEach(this::addSense);
    draft.senses.addListener((ListChangeListener<SenseDraft>) _ -> resense());
    row("lexicon.form.senses", senses, EntryFlaw.SENSES, null);
    Button more = new Button();
    more.setId("form-more");
    more.textProperty().bind(messages.of("lexicon.form.more"));
    Icon.on(more, Feather.PLUS, messages.of("lexicon.form.more"));
    more.setOnAction(_ -> draft.senses.add(new SenseDraft()));
    grid.add(more, 1, grid.getRowCount());
    flaw(EntryFlaw.FORMS);
    grid.add(buttons, 1, grid.getRowCount());
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("margin-scroll");
    getChildren().add(scroll);
    messages.languageProperty().subscribe(this::judge);
    judge();
  }

  void focusFirst() {
    if (first != null) {
      first.requestFocus();
    }
  }

  private void columns() {
    boolean fresh = draft.base().isEmpty();
    if (fresh) {
      row(
          "lexicon.form.kind",
          choice("form-kind", draft.kind, NEW_KINDS, "lexicon.kind"),
          null,
          null);
    }
    TextField lemma = arabic("form-lemma", draft.lemma);
    lemma.setDisable(!fresh);
    row("lexicon.form.lemma", lemma, EntryFlaw.LEMMA, null);
    TextField root = arabic("form-root", draft.root);
    root.setDisable(!fresh);
    row("lexicon.form.root", root, EntryFlaw.ROOT, is(Kind.VERB, Kind.NOUN, Kind.ADJECTIVE));
    row("lexicon.form.vowels", latin("form-vowels", draft.vowels), EntryFlaw.VOWELS, is(Kind.VERB));
    row(
        "lexicon.form.masdars",
        arabic("form-masdars", draft.masdars),
        EntryFlaw.MASDARS,
        is(Kind.VERB));
    row(
        "lexicon.form.name-kind",
        choice("form-name-kind", draft.nameKind, List.of(NameKind.values()), "margin.name"),
        null,
        is(Kind.NAME));
    row(
        "lexicon.form.gender",
        choice("form-gender", draft.gender, List.of(Gender.values()), "margin.gender"),
        null,
        is(Kind.NOUN, Kind.NAME));
    row(
        "lexicon.form.feminine",
        arabic("form-feminine", draft.feminine),
        EntryFlaw.FEMININE,
        is(Kind.ADJECTIVE));
    row(
        "lexicon.form.plurals",
        arabic("form-plurals", draft.plurals),
        EntryFlaw.PLURALS,
        is(Kind.NOUN, Kind.ADJECTIVE));
    row(
        "lexicon.form.variants",
        arabic("form-variants", draft.variants),
        EntryFlaw.VARIANTS,
        is(Kind.NAME));
    row("lexicon.form.nisba", arabic("form-nisba", draft.nisba), EntryFlaw.NISBA, is(Kind.NAME));
    row(
        "lexicon.form.commonness",
        choice(
            "form-commonness",
            draft.commonness,
            List.of(Commonness.values()),
            "lexicon.commonness"),
        null,
        is(Kind.VERB, Kind.NOUN, Kind.ADJECTIVE));
    first = fresh ? lemma : null;
  }

  private BooleanBinding is(Kind... kinds) {
    Set<Kind> wanted = Set.of(kinds);
    return Bindings.createBooleanBinding(() -> wanted.contains(draft.kind.get()), draft.kind);
  }

  private void row(
      String key, Node field, @Nullable EntryFlaw flaw, @Nullable BooleanBinding when) {
    Label label = new Label();
    label.textProperty().bind(messages.of(key));
    label.getStyleClass().add("form-label");
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(field);
    grid.addRow(grid.getRowCount(), label, field);
    GridPane.setHgrow(field, Priority.ALWAYS);
    if (when != null) {
      held(label, when);
      held(field, when);
    }
    if (flaw != null) {
      flaw(flaw);
    }
  }

  private static void held(Node node, BooleanBinding when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(node.visibleProperty());
  }

  private void flaw(EntryFlaw flaw) {
    Prose remark = new Prose("remarks", "form-flaw");
    remark.setId("flaw-" + flaw.name().toLowerCase(Locale.ROOT));
    remark.managedProperty().bind(remark.visibleProperty());
    flaws.put(flaw, remark);
    grid.add(remark, 1, grid.getRowCount());
  }

  private TextField arabic(String id, StringProperty property) {
    TextField field = latin(id, property);
    field.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    field.getStyleClass().add("arabic");
    return field;
  }

  private TextField latin(String id, StringProperty property) {
    TextField field = new TextField();
    field.setId(id);
    field.textProperty().bindBidirectional(property);
    property.subscribe(this::judge);
    return field;
  }

  private <E extends Enum<E>> ChoiceBox<E> choice(
      String id, Property<E> property, List<E> values, String prefix) {
    ChoiceBox<E> box = new ChoiceBox<>(FXCollections.observableList(values));
    box.setId(id);
    box.setConverter(new Words<>(value -> value == null ? "" : messages.name(prefix, value)));
    box.valueProperty().bindBidirectional(property);
    property.subscribe(this::judge);
    return box;
  }

  private void resense() {
    senses.getChildren().clear();
    draft.senses.forEach(this::addSense);
    judge();
  }

  private void addSense(SenseDraft sense) {
    TextField preposition = arabic("form-preposition", sense.preposition);
    preposition.getStyleClass().add("form-preposition");
    preposition.promptTextProperty().bind(messages.of("lexicon.form.preposition"));
    TextField english = latin("form-english", sense.english);
    english.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    english.getStyleClass().add("english");
    english.promptTextProperty().bind(messages.of("lexicon.form.english"));
    HBox.setHgrow(english, Priority.ALWAYS);
    ChoiceBox<Field> field =
        choice("form-field", sense.field, List.of(Field.values()), "margin.field");
    Button drop = Icon.on(new Button(), Feather.X, messages.of("lexicon.form.drop"));
    drop.setOnAction(_ -> draft.senses.remove(sense));
    HBox line = new HBox(preposition, english, field, drop);
    line.getStyleClass().add("form-sense");
    senses.getChildren().add(line);
    if (first == null) {
      first = english;
    }
  }

  /** Says what is still missing or wrong. */
  private void judge() {
    Set<EntryFlaw> found = draft.flaws();
    flaws.forEach((flaw, remark) -> {
      boolean flawed = found.contains(flaw);
      remark.setVisible(flawed);
      remark.show(
          flawed ? messages.name("lexicon.flaw", flaw) : "", messages.language().orientation());
    });
    buttons.allow(found.isEmpty());
  }
}
