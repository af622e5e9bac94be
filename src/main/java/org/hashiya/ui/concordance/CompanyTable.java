package org.hashiya.ui.concordance;

import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hashiya.search.Collocate;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** What keeps company with the lines, in a table that every column sorts. */
final class CompanyTable extends TableView<Collocate> {
  private final Messages messages;

  CompanyTable(ConcordanceModel model, Messages messages) {
    this.messages = messages;
    setId("concordance-company");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    getColumns().add(words());
    getColumns().add(kinds());
    number("concordance.company.together", Collocate::together, "%d");
    number("concordance.company.before", Collocate::before, "%d");
    number("concordance.company.after", c -> c.together() - c.before(), "%d");
    number("concordance.company.frequency", Collocate::frequency, "%d");
    number("concordance.company.log-dice", Collocate::logDice, "%.2f");
    number("concordance.company.log-likelihood", Collocate::logLikelihood, "%.1f");
    Label nothing = new Label();
    nothing.textProperty().bind(messages.of("concordance.company.none"));
    setPlaceholder(nothing);
    model
        .companyProperty()
        .subscribe(company -> setItems(FXCollections.observableArrayList(company)));
    messages.languageProperty().subscribe(this::refresh);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          Collocate chosen = getSelectionModel().getSelectedItem();
          if (key.getCode() == KeyCode.ENTER && chosen != null) {
            model.companyShownProperty().set(false);
            model.ask(ConcordanceQuery.lemma(chosen.word(), messages));
            key.consume();
          }
        });
  }

  private TableColumn<Collocate, String> words() {
    TableColumn<Collocate, String> column = column("concordance.company.word", Collocate::word);
    column.setCellFactory(_ ->
        new TableCell<>() {
          @Override
          protected void updateItem(@Nullable String word, boolean empty) {
            super.updateItem(word, empty);
            if (!getStyleClass().contains("arabic")) {
              getStyleClass().add("arabic");
              setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            }
            setText(empty ? null : word);
          }
        });
    return column;
  }

  private TableColumn<Collocate, String> kinds() {
    return column(
        "concordance.company.kind",
        c -> c.pos().map(pos -> messages.name("margin.pos", pos)).orElse(""));
  }

  private <T extends Number> void number(String key, Function<Collocate, T> value, String format) {
    TableColumn<Collocate, T> column = column(key, value);
    column.setCellFactory(_ ->
        new TableCell<>() {
          @Override
          protected void updateItem(@Nullable T number, boolean empty) {
            super.updateItem(number, empty);
            setAlignment(Pos.CENTER_RIGHT);
            setText(empty || number == null ? null : String.format(Locale.ROOT, format, number));
          }
        });
    getColumns().add(column);
  }

  private <T> TableColumn<Collocate, T> column(String key, Function<Collocate, T> value) {
    TableColumn<Collocate, T> column = new TableColumn<>();
    column.textProperty().bind(messages.of(key));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    return column;
  }
}
