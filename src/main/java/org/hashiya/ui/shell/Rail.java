package org.hashiya.ui.shell;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The way from page to page, along the window's edge: the text first, then what opens over it. */
final class Rail extends VBox {
  private final Screens screens;

  /**
   * @param commands gets what opens or closes a page
   */
  Rail(Screens screens, Messages messages, Consumer<Command> commands) {
    this.screens = screens;
    setId("rail");
    getStyleClass().add("rail");
    getChildren()
        .add(
            button(
                "go-text",
                null,
                Feather.FILE_TEXT,
                messages.of("rail.text"),
                messages.of("rail.text.tip"),
                screens::close));
    for (Screen screen : screens.furnished()) {
      Command command = screen.command();
      getChildren()
          .add(
              button(
                  "go-" + screen.id(),
                  screen,
                  screen.icon(),
                  messages.ofName("rail", screen),
                  messages
                      .ofName("command", command)
                      .map(words -> messages.say("command.tip", words, command.key())),
                  () -> commands.accept(command)));
    }
  }

  private ToggleButton button(
      String id,
      @Nullable Screen screen,
      Feather icon,
      ObservableValue<String> name,
      ObservableValue<String> says,
      Runnable go) {
    ToggleButton button = Icon.on(new ToggleButton(), icon, says);
    button.setId(id);
    button.getStyleClass().add("rail-button");
    button.textProperty().bind(name);
    button.setContentDisplay(ContentDisplay.TOP);
    button.setMaxWidth(Double.MAX_VALUE);
    screens.openProperty().subscribe(open -> button.setSelected(open == screen));
    button.setOnAction(_ -> {
      go.run();
      button.setSelected(screens.openProperty().get() == screen);
    });
    return button;
  }
}
