package org.hashiya.ui.terms;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Detail;
import org.hashiya.lexicon.term.Term;
import org.hashiya.library.KeptConcept;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The entries in a table: Arabic, what it may be called in English and what not, field, note. */
final class TermTable extends TableView<KeptConcept> {
  private final TermBaseModel model;
  private final Messages messages;
  private final TableColumn<KeptConcept, KeptConcept> note;

  TermTable(TermBaseModel model, Messages messages) {
    super(model.listed());
    this.model = model;
    this.messages = messages;
    setId("terms-table");
    getStyleClass().add("terms-table");
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    TableColumn<KeptConcept, KeptConcept> arabic = column("terms.arabic", 230, ArabicCell::new);
    arabic.getStyleClass().add("arabic-column");
    getColumns().add(arabic);
    getColumns().add(column("terms.english", 340, EnglishCell::new));
    getColumns().add(column("terms.field", 100, () -> new TextCell(Detail.FIELD)));
    note = column("terms.note", 230, () -> new TextCell(Detail.NOTE));
    getColumns().add(note);
    Prose nothing = new Prose("row-remark");
    nothing.setMaxSize(420, USE_PREF_SIZE);
    messages
        .languageProperty()
        .subscribe(
            _ -> nothing.show(messages.say("terms.none"), messages.language().orientation()));
    setPlaceholder(nothing);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
        editSelected();
      }
    });
    setContextMenu(menu());
  }

  /** Leaves out what there is no room for while something stands beside the table. */
  void beNarrow(boolean narrow) {
    note.setVisible(!narrow);
  }

  private ContextMenu menu() {
    ContextMenu menu =
        new ContextMenu(
            item("terms.edit", this::editSelected), item("terms.delete", this::removeSelected));
    menu.setId("terms-menu");
    return menu;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(messages.of(key));
    item.setOnAction(_ -> action.run());
    item.disableProperty().bind(Bindings.isEmpty(getSelectionModel().getSelectedItems()));
    return item;
  }

  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      editSelected();
      key.consume();
    } else if (key.getCode() == KeyCode.DELETE) {
      removeSelected();
      key.consume();
    }
  }

  private void editSelected() {
    KeptConcept selected = getSelectionModel().getSelectedItem();
    if (selected != null) {
      model.edit(selected);
    }
  }

  private void removeSelected() {
    model.remove(List.copyOf(getSelectionModel().getSelectedItems()));
  }

  private TableColumn<KeptConcept, KeptConcept> column(
      String key, double width, Supplier<TableCell<KeptConcept, KeptConcept>> cells) {
    TableColumn<KeptConcept, KeptConcept> column = new TableColumn<>();
    column.textProperty().bind(messages.of(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
    column.setCellFactory(_ -> cells.get());
    return column;
  }

  /** A cell that shows something of an entry. */
  private abstract static class EntryCell extends TableCell<KeptConcept, KeptConcept> {
    abstract void show(Concept concept);

    @Override
    protected final void updateItem(@Nullable KeptConcept kept, boolean empty) {
      super.updateItem(kept, empty);
      setText(null);
      if (empty || kept == null) {
        setGraphic(null);
      } else {
        show(kept.concept());
      }
    }
  }

  private static final class ArabicCell extends EntryCell {
    private final Label label = new Label();

    ArabicCell() {
      label.getStyleClass().addAll("arabic", "terms-arabic");
      label.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
      label.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    void show(Concept concept) {
      label.setText(
          concept.terms(Concept.ARABIC).map(Term::text).collect(Collectors.joining("، ")));
      setGraphic(label);
    }
  }

  private final class EnglishCell extends EntryCell {
    private final Renderings renderings = new Renderings(messages);

    @Override
    void show(Concept concept) {
      renderings.show(concept);
      setGraphic(renderings);
    }
  }

  private static final class TextCell extends EntryCell {
    private final String category;
    private final Label label = new Label();

    TextCell(String category) {
      this.category = category;
      label.getStyleClass().add("row-remark");
    }

    @Override
    void show(Concept concept) {
      label.setText(concept.detail(category).replace('\n', ' '));
      setGraphic(label);
    }
  }
}
