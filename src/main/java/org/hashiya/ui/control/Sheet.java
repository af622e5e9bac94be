package org.hashiya.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A card laid over the window until it is closed. */
public final class Sheet extends StackPane {
  private final BorderPane card = new BorderPane();
  private final Button close = new Button();
  private @Nullable Node focusBefore;

  /**
   * @param title follows the language
   * @param closing what the close button says
   */
  public Sheet(
      String id, ObservableValue<String> title, ObservableValue<String> closing, Region content) {
    setId(id);
    getStyleClass().add("sheet-backdrop");
    setVisible(false);
    Label heading = new Label();
    heading.textProperty().bind(title);
    heading.getStyleClass().add("sheet-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Icon.on(close, Feather.X, closing);
    close.setId(id + "-close");
    close.setOnAction(_ -> hide());
    HBox head = new HBox(heading, gap, close);
    head.getStyleClass().add("sheet-head");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("margin-scroll");
    card.setTop(head);
    card.setCenter(scroll);
    card.getStyleClass().add("sheet-card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(card, Pos.CENTER);
    getChildren().add(card);
    setOnMousePressed(press -> {
      if (press.getTarget() == this) {
        hide();
      }
    });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            hide();
            key.consume();
          }
        });
  }

  /** Shows the sheet, or hides it when it is shown. */
  public void toggle() {
    if (isVisible()) {
      hide();
    } else {
      show();
    }
  }

  private void show() {
    focusBefore = getScene().getFocusOwner();
    setVisible(true);
    close.requestFocus();
  }

  public void hide() {
    setVisible(false);
    if (focusBefore != null) {
      focusBefore.requestFocus();
    }
  }

  @Override
  protected void layoutChildren() {
    card.setMaxHeight(Math.min(card.prefHeight(-1), getHeight() - 48));
    super.layoutChildren();
  }
}
