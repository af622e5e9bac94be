package org.hashiya.ui.terms;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hashiya.lexicon.term.Arrival;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Detail;
import org.hashiya.lexicon.term.Term;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.text.FaultWords;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** What a file would bring in: what is new, what changes, what contradicts; each to be chosen. */
final class ImportPane extends BorderPane {
  private final TermImport incoming;
  private final TermBaseModel model;
  private final Messages messages;
  private final FilteredList<TermImport.Offer> shown;
  private final Label chosen = new Label();

  ImportPane(TermImport incoming, TermBaseModel model, Messages messages) {
    this.incoming = incoming;
    this.model = model;
    this.messages = messages;
    setId("terms-incoming");
    getStyleClass().add("terms-incoming");
    shown = new FilteredList<>(FXCollections.observableArrayList(incoming.offers()));
    ListView<TermImport.Offer> list = new ListView<>(shown);
    list.setId("terms-offers");
    list.setCellFactory(_ -> new OfferCell());
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          TermImport.Offer selected = list.getSelectionModel().getSelectedItem();
          if (key.getCode() == KeyCode.SPACE && selected != null && isOpen(selected)) {
            selected.taken.set(!selected.taken.get());
            key.consume();
          }
        });
    setTop(head());
    setCenter(list);
    setBottom(buttons());
    incoming.offers().forEach(offer -> offer.taken.addListener(_ -> count()));
    messages
        .languageProperty()
        .subscribe(_ -> {
          count();
          list.refresh();
        });
  }

  private static boolean isOpen(TermImport.Offer offer) {
    return offer.arrival.kind() != Arrival.Kind.SAME;
  }

  private Node head() {
    Label title = new Label();
    title.textProperty().bind(messages.of("terms.incoming", incoming.name()));
    title.getStyleClass().add("form-label");
    Map<Arrival.Kind, Integer> counts = incoming.counts();
    HBox kinds = new HBox();
    kinds.getStyleClass().add("terms-kinds");
    for (Arrival.Kind kind : Arrival.Kind.values()) {
      ToggleButton toggle = new ToggleButton();
      toggle.setId("terms-kind-" + kind.name().toLowerCase(Locale.ROOT));
      int count = counts.getOrDefault(kind, 0);
      toggle.textProperty().bind(messages.of(Messages.key("terms.arrivals", kind), count));
      toggle.setSelected(kind != Arrival.Kind.SAME && count > 0);
      toggle.setDisable(count == 0);
      toggle.selectedProperty().addListener(_ -> filter(kinds));
      toggle.setUserData(kind);
      kinds.getChildren().add(toggle);
    }
    filter(kinds);
    VBox head = new VBox(title, kinds);
    if (!incoming.losses().isEmpty()) {
      Prose losses = new Prose("remarks");
      messages
          .languageProperty()
          .subscribe(_ ->
              losses.show(
                  messages.say("terms.unread", FaultWords.say(incoming.losses(), messages)),
                  messages.language().orientation()));
      head.getChildren().add(losses);
    }
    head.getStyleClass().add("terms-incoming-head");
    return head;
  }

  private void filter(HBox kinds) {
    var wanted =
        kinds.getChildren().stream()
            .map(ToggleButton.class::cast)
            .filter(ToggleButton::isSelected)
            .map(Node::getUserData)
            .collect(Collectors.toSet());
    shown.setPredicate(offer -> wanted.contains(offer.arrival.kind()));
  }

  private Node buttons() {
    Button accept = new Button();
    accept.setId("terms-accept");
    accept.textProperty().bind(messages.of("terms.accept"));
    accept.getStyleClass().add("accent");
    accept.setOnAction(_ -> model.accept());
    Button cancel = new Button();
    cancel.setId("terms-refuse");
    cancel.textProperty().bind(messages.of("lexicon.form.cancel"));
    cancel.setOnAction(_ -> model.cancel());
    chosen.getStyleClass().add("row-remark");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox buttons = new HBox(chosen, gap, cancel, accept);
    buttons.getStyleClass().add("form-buttons");
    return buttons;
  }

  private void count() {
    long taken = incoming.offers().stream().filter(o -> o.taken.get()).count();
    chosen.setText(messages.say("terms.chosen", taken));
  }

  /** An entry that comes in, over the one that it would change. */
  private final class OfferCell extends ListCell<TermImport.Offer> {
    private final CheckBox box = new CheckBox();
    private final Label kind = new Label();
    private final Label arabic = new Label();
    private final Label field = new Label();
    private final Label has = new Label();
    private final Renderings theirs = new Renderings(messages);
    private final Renderings mine = new Renderings(messages);
    private final HBox compared = new HBox(has, mine);
    private final VBox all;
    private BooleanProperty taken = new SimpleBooleanProperty();

    OfferCell() {
      kind.getStyleClass().add("tag");
      kind.setMinWidth(Region.USE_PREF_SIZE);
      arabic.getStyleClass().addAll("arabic", "terms-arabic");
      arabic.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
      field.getStyleClass().add("row-remark");
      has.getStyleClass().add("row-remark");
      has.setMinWidth(Region.USE_PREF_SIZE);
      compared.getStyleClass().add("terms-compared");
      compared.managedProperty().bind(compared.visibleProperty());
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      HBox line = new HBox(box, kind, field, gap, arabic);
      line.getStyleClass().add("term-line");
      all = new VBox(line, theirs, compared);
      all.getStyleClass().add("terms-offer");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(TermImport.@Nullable Offer offer, boolean empty) {
      super.updateItem(offer, empty);
      box.selectedProperty().unbindBidirectional(taken);
      if (empty || offer == null) {
        setGraphic(null);
        return;
      }
      taken = offer.taken;
      box.selectedProperty().bindBidirectional(taken);
      box.setVisible(isOpen(offer));
      kind.setText(messages.name("terms.arrival", offer.arrival.kind()));
      kind.getStyleClass().setAll("tag", "arrival-" + offer.arrival.kind().ordinal());
      Concept concept = offer.arrival.theirs();
      arabic.setText(
          concept.terms(Concept.ARABIC).map(Term::text).collect(Collectors.joining("، ")));
      field.setText(concept.detail(Detail.FIELD));
      theirs.show(concept);
      compared.setVisible(offer.mine.isPresent() && isOpen(offer));
      has.setText(messages.say("terms.mine"));
      offer.mine.ifPresent(known -> mine.show(known.concept()));
      setGraphic(all);
    }
  }
}
