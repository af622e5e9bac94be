package org.hashiya.ui.shell;

import impl.org.controlsfx.skin.AutoCompletePopup;
import impl.org.controlsfx.skin.AutoCompletePopupSkin;
import javafx.beans.binding.Bindings;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.hashiya.ui.gloss.GlossaryRow;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The toolbar's field for looking up a word. */
final class SearchField extends CustomTextField {
  private static final double ROW_HEIGHT = 36;

  private final WordSearch search;
  private boolean completing;

  SearchField(WordSearch search, Messages messages) {
    this.search = search;
    setId("search");
    getStyleClass().add("search-field");
    promptTextProperty().bind(messages.of("toolbar.search"));
    accessibleTextProperty().bind(messages.of("toolbar.search"));
    setLeft(FontIcon.of(Feather.SEARCH));
    setOnAction(_ -> {
      search.look(getText());
      clear();
    });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            clear();
          }
        });
    // ControlsFX's popup costs time to load that the first frame does not have.
    focusedProperty()
        .subscribe(focused -> {
          if (focused && !completing) {
            completing = true;
            complete();
          }
        });
  }

  /** ControlsFX reckons with rows of Latin script, which are lower. */
  private static void fit(ListView<?> list) {
    list.setFixedCellSize(ROW_HEIGHT);
    list.prefHeightProperty().unbind();
    list.prefHeightProperty().bind(Bindings.size(list.getItems()).multiply(ROW_HEIGHT).add(2));
  }

  private void complete() {
    AutoCompletionBinding<GlossaryRow> binding =
        TextFields.bindAutoCompletion(this, request -> search.suggest(request.getUserText()));
    binding.setDelay(0);
    binding.setMinWidth(320);
    AutoCompletePopup<GlossaryRow> popup = binding.getAutoCompletionPopup();
    // It is styled before it is shown, and only then would it get the window's sheets.
    popup.getScene().getStylesheets().setAll(getScene().getStylesheets());
    AutoCompletePopupSkin<GlossaryRow> skin = new AutoCompletePopupSkin<>(popup, _ -> new Row());
    popup.setSkin(skin);
    fit((ListView<?>) skin.getNode());
    binding.setOnAutoCompleted(chosen -> {
      search.choose(chosen.getCompletion());
      clear();
    });
  }

  /** None: its look is the theme's, and reading another sheet takes time. */
  @Override
  public @Nullable String getUserAgentStylesheet() {
    return null;
  }

  private static final class Row extends ListCell<GlossaryRow> {
    private final Label lemma = new Label();
    private final Label english = new Label();
    private final HBox row = new HBox(lemma, english);

    Row() {
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      row.getStyleClass().add("detail-row");
      lemma.getStyleClass().add("arabic");
      lemma.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
      english.getStyleClass().add("row-gloss");
      english.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Override
    protected void updateItem(GlossaryRow item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
      } else {
        lemma.setText(item.lemma());
        english.setText(item.gloss());
        setGraphic(row);
      }
    }
  }
}
