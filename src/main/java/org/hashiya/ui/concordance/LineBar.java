package org.hashiya.ui.concordance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.hashiya.search.ArticleCard;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** How lines are sorted and grouped, and of which articles they are. */
final class LineBar extends FlowPane {
  private static final List<LineOrder> GROUPINGS =
      List.of(
          LineOrder.WORD,
          LineOrder.LEMMA,
          LineOrder.BEFORE_1,
          LineOrder.AFTER_1,
          LineOrder.ARTICLE,
          LineOrder.SOURCE,
          LineOrder.DATE);

  private final ConcordanceModel model;
  private final Messages messages;
  private final ComboBox<Optional<String>> sources = new ComboBox<>();

  LineBar(ConcordanceModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("concordance-options");
    getChildren()
        .addAll(
            labelled("concordance.sort", orders()),
            labelled("concordance.group", groupings()),
            labelled("concordance.source", sources()),
            labelled("concordance.from", day("concordance-from", model.fromProperty())),
            labelled("concordance.to", day("concordance-to", model.toProperty())));
  }

  private HBox labelled(String key, Node control) {
    Label label = new Label();
    label.textProperty().bind(messages.of(key));
    label.setLabelFor(control);
    label.setMinWidth(Label.USE_PREF_SIZE);
    label.getStyleClass().add("row-remark");
    HBox box = new HBox(label, control);
    box.getStyleClass().add("concordance-option");
    return box;
  }

  private ComboBox<LineOrder> orders() {
    ComboBox<LineOrder> box = new ComboBox<>();
    box.setId("concordance-sort");
    box.getItems().setAll(LineOrder.values());
    box.valueProperty().bindBidirectional(model.orderProperty());
    name(box, order -> messages.name("concordance.order", order));
    return box;
  }

  private ComboBox<Optional<LineOrder>> groupings() {
    ComboBox<Optional<LineOrder>> box = new ComboBox<>();
    box.setId("concordance-group");
    box.getItems().add(Optional.empty());
    GROUPINGS.forEach(grouping -> box.getItems().add(Optional.of(grouping)));
    box.valueProperty().bindBidirectional(model.groupingProperty());
    name(
        box,
        grouping ->
            grouping
                .map(by -> messages.name("concordance.order", by))
                .orElseGet(() -> messages.say("concordance.group.off")));
    return box;
  }

  private ComboBox<Optional<String>> sources() {
    sources.setId("concordance-source");
    sources.setMaxWidth(220);
    sources.getItems().setAll(List.of(Optional.empty()));
    sources.valueProperty().bindBidirectional(model.publisherProperty());
    name(sources, source -> source.orElseGet(() -> messages.say("concordance.source.all")));
    model.findingsProperty().subscribe(_ -> offer(model.articles()));
    return sources;
  }

  private void offer(List<ArticleCard> articles) {
    List<Optional<String>> offered = new ArrayList<>();
    offered.add(Optional.empty());
    articles.stream()
        .map(card -> card.source().publisher())
        .filter(publisher -> !publisher.isEmpty())
        .distinct()
        .sorted()
        .forEach(publisher -> offered.add(Optional.of(publisher)));
    Optional<String> chosen = model.publisherProperty().get();
    if (!sources.getItems().equals(offered) && offered.contains(chosen)) {
      sources.getItems().setAll(offered);
      sources.setValue(chosen);
    }
  }

  private static DatePicker day(String id, ObjectProperty<@Nullable LocalDate> value) {
    DatePicker picker = new DatePicker();
    picker.setId(id);
    picker.setPrefWidth(124);
    picker.valueProperty().bindBidirectional(value);
    return picker;
  }

  /** Names what can be chosen, in whatever language the window speaks by then. */
  private <T> void name(ComboBox<T> box, Function<T, String> name) {
    box.setButtonCell(new NamedCell<>(name, messages));
    box.setCellFactory(_ -> new NamedCell<>(name, messages));
  }

  private static final class NamedCell<T> extends ListCell<T> {
    private final Function<T, String> name;
    private final Messages messages;

    NamedCell(Function<T, String> name, Messages messages) {
      this.name = name;
      this.messages = messages;
    }

    @Override
    protected void updateItem(T choice, boolean empty) {
      super.updateItem(choice, empty);
      textProperty().unbind();
      if (empty || choice == null) {
        setText(null);
      } else {
        textProperty()
            .bind(
                Bindings.createStringBinding(
                    () -> name.apply(choice), messages.languageProperty()));
      }
    }
  }
}
