package org.hashiya.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The head of a page over the text: its title, what can be done there, and the way out. */
public final class ScreenHead extends HBox {
  /**
   * @param id of the page; the closing button is {@code ID-close}
   * @param title follows the language
   * @param closing what the closing button says
   * @param actions between title and closing button
   */
  public ScreenHead(
      String id,
      ObservableValue<String> title,
      ObservableValue<String> closing,
      Runnable close,
      Node... actions) {
    getStyleClass().add("screen-head");
    Label heading = new Label();
    heading.textProperty().bind(title);
    heading.getStyleClass().add("screen-title");
    heading.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button out = Icon.on(new Button(), Feather.X, closing);
    out.setId(id + "-close");
    out.setOnAction(_ -> close.run());
    getChildren().addAll(heading, gap);
    getChildren().addAll(actions);
    getChildren().add(out);
  }
}
