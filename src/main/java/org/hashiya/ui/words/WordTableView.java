package org.hashiya.ui.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.hashiya.study.SavedWord;
import org.hashiya.study.Standing;
import org.hashiya.text.ArabicCollation;
import org.hashiya.ui.text.Messages;

/**
 * The saved words, one a row; every column can be sorted by, and most can be filtered by.
 *
 * <p>It is no FilteredTableView: that of ControlsFX 11.2.4 takes rows out while JavaFX 26 is laying
 * them out, which ends in an exception, and the panels of its TableFilter speak English only.
 */
final class WordTableView extends TableView<SavedWord> {
  private static final Set<String> ALWAYS =
      Set.of(Column.WORD.id(), Column.GLOSS.id(), Column.SENTENCE.id());

  /** There one picks among what stands in it; in the others one types a part of it. */
  private static final Set<Column> FROM_VALUES = Set.of(Column.STATE, Column.SOURCE);

  private final WordsModel model;
  private final Messages messages;
  private final FilteredList<SavedWord> passing;
  private final Map<Column, ColumnFilter> filters = new EnumMap<>(Column.class);

  WordTableView(WordsModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("words-table");
    passing = new FilteredList<>(model.shown());
    SortedList<SavedWord> sorted = new SortedList<>(passing);
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    column(Column.WORD, 160, word -> word.word().form(), ArabicCollation.comparator(), "arabic");
    column(Column.GLOSS, 200, SavedWord::gloss, String.CASE_INSENSITIVE_ORDER, "english");
    column(Column.SENTENCE, 310, SavedWord::sentence, ArabicCollation.comparator(), "arabic");
    column(
        Column.STATE,
        100,
        word -> messages.name("words.state", model.state(word)),
        Comparator.naturalOrder(),
        "");
    getColumns().add(dueColumn());
    column(Column.SOURCE, 150, SavedWord::source, ArabicCollation.comparator(), "arabic");
    column(Column.SAVED, 110, word -> day(word.saved()), Comparator.naturalOrder(), "");
    // The form needs the room, and shows the word's whole sentence.
    model
        .editedProperty()
        .subscribe(edited ->
            getColumns().stream()
                .filter(column -> !ALWAYS.contains(column.getId()))
                .forEach(column -> column.setVisible(edited == null)));
    Label nothing = new Label();
    nothing.setId("words-nothing");
    nothing.setWrapText(true);
    nothing.textProperty().bind(messages.of("words.nothing"));
    setPlaceholder(nothing);
    messages.languageProperty().subscribe(() -> refresh());
    model.study().vocabularyProperty().subscribe(() -> refresh());
  }

  /** The filters of the columns, by what the columns hold. */
  Map<Column, ColumnFilter> filters() {
    return filters;
  }

  /** Shows all rows again. */
  void unfilter() {
    filters.values().forEach(ColumnFilter::clear);
  }

  private void filter() {
    List<Predicate<SavedWord>> all =
        filters.values().stream()
            .flatMap(filter -> Stream.ofNullable(filter.predicateProperty().get()))
            .toList();
    passing.setPredicate(word -> all.stream().allMatch(filter -> filter.test(word)));
  }

  private void column(
      Column which,
      double width,
      Function<SavedWord, String> value,
      Comparator<? super String> order,
      String styleClass) {
    TableColumn<SavedWord, String> column = new TableColumn<>();
    column.setId(which.id());
    column.textProperty().bind(messages.ofName("words.column", which));
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    column.setCellFactory(_ -> new Cell(styleClass));
    column.setComparator(order::compare);
    ColumnFilter filter =
        new ColumnFilter(
            column, value, model.study().words(), FROM_VALUES.contains(which), messages);
    filter.predicateProperty().addListener(_ -> filter());
    column.setGraphic(filter.funnel());
    filters.put(which, filter);
    getColumns().add(column);
  }

  /** Sorted by when a word is due, whatever its words for that are. */
  private TableColumn<SavedWord, Instant> dueColumn() {
    TableColumn<SavedWord, Instant> column = new TableColumn<>();
    column.setId(Column.DUE.id());
    column.textProperty().bind(messages.ofName("words.column", Column.DUE));
    column.setPrefWidth(110);
    column.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(model.study().standing(row.getValue()).due()));
    column.setCellFactory(_ ->
        new TableCell<>() {
          @Override
          protected void updateItem(Instant item, boolean empty) {
            super.updateItem(item, empty);
            SavedWord word = empty || getTableRow() == null ? null : getTableRow().getItem();
            setText(word == null ? null : due(word));
          }
        });
    return column;
  }

  private String due(SavedWord word) {
    Standing standing = model.study().standing(word);
    Instant now = model.study().clock().instant();
    if (standing.isUnasked()) {
      return messages.say("words.due.new");
    }
    if (standing.isDue(now)) {
      return messages.say("words.due.now");
    }
    return messages.say(
        "words.due.days", Math.ceilDiv(Duration.between(now, standing.due()).toHours(), 24L));
  }

  private String day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneId.systemDefault()).toString();
  }

  /** A cell in the script of its column. */
  private static final class Cell extends TableCell<SavedWord, String> {
    Cell(String styleClass) {
      if (!styleClass.isEmpty()) {
        getStyleClass().add(styleClass);
      }
      if (styleClass.equals("arabic")) {
        setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
      } else if (styleClass.equals("english")) {
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
      }
    }

    @Override
    protected void updateItem(String item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty ? null : item);
    }
  }
}
