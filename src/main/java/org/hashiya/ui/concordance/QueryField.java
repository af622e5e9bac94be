package org.hashiya.ui.concordance;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.textfield.CustomTextField;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where a query is written; it is carried out as soon as one stops writing. */
final class QueryField extends CustomTextField {
  private static final Duration PAUSE = Duration.millis(350);

  private final ConcordanceModel model;
  private final Messages messages;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private @Nullable PopOver help;

  /**
   * @param down puts the keyboard on what was found, if there is any
   */
  QueryField(ConcordanceModel model, Messages messages, BooleanSupplier down) {
    this.model = model;
    this.messages = messages;
    setId("concordance-query");
    getStyleClass().add("concordance-query");
    promptTextProperty().bind(messages.of("concordance.query"));
    accessibleTextProperty().bind(messages.of("concordance.query"));
    textProperty().bindBidirectional(model.queryProperty());
    setLeft(FontIcon.of(Feather.SEARCH));
    Button explain =
        Icon.on(new Button(), Feather.HELP_CIRCLE, messages.of("concordance.help.open"));
    explain.setId("concordance-help");
    explain.setOnAction(_ -> explain());
    setRight(explain);
    pause.setOnFinished(_ -> model.search());
    textProperty()
        .addListener(_ -> {
          if (isFocused()) {
            pause.playFromStart();
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, key -> press(key, down));
  }

  private void press(KeyEvent key, BooleanSupplier down) {
    switch (key.getCode()) {
      case ENTER -> {
        pause.stop();
        model.search();
        key.consume();
      }
      case DOWN -> {
        if (down.getAsBoolean()) {
          key.consume();
        }
      }
      default -> {}
    }
  }

  private void explain() {
    PopOver shown = help;
    if (shown == null) {
      VBox content = new VBox(new QueryHelp(messages));
      content.getStyleClass().add("concordance-help-box");
      shown = new PopOver(content);
      shown.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
      help = shown;
    }
    shown.show(getRight());
  }
}
