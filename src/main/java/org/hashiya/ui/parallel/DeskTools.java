package org.hashiya.ui.parallel;

import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * What can be done to the sentences that are chosen, and what can be looked at beside the texts.
 */
final class DeskTools extends HBox {
  private final DeskModel model;
  private final Messages messages;

  /**
   * @param aside the view beside the texts
   * @param wording whether the wordings of the sentence are shown under the texts
   */
  DeskTools(
      DeskModel model,
      Messages messages,
      Property<@Nullable Aside> aside,
      BooleanProperty wording) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("desk-tools");
    Button link = button("desk-link", Feather.LINK, "desk.link", model.linking()::link);
    Button unlink = button("desk-unlink", Feather.SLASH, "desk.unlink", model.linking()::unlink);
    Button free = button("desk-free", Feather.UNLOCK, "desk.free", model.linking()::free);
    for (Button said : List.of(link, unlink, free)) {
      said.disableProperty().bind(model.linking().chosenProperty().map(Set::isEmpty).orElse(true));
    }
    Button edit = button("desk-edit", Feather.EDIT_3, "desk.edit", model.rewording()::begin);
    edit.disableProperty().bind(model.rewording().possible().not());
    Button undo = small("desk-undo", Feather.ROTATE_CCW, "desk.undo.tip", model.versions()::undo);
    undo.disableProperty().bind(model.versions().history().leadsBackProperty().not());
    Button redo = small("desk-redo", Feather.ROTATE_CW, "desk.redo.tip", model.versions()::redo);
    redo.disableProperty().bind(model.versions().history().leadsForwardProperty().not());
    Label hint = new Label();
    hint.getStyleClass().add("desk-hint");
    hint.textProperty().bind(hint());
    // Where room is short the hint gives way, not what the buttons say.
    hint.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(link, unlink, free, edit, undo, redo, hint, gap);
    ToggleButton sentence = toggle("desk-wording-toggle", Feather.SHUFFLE, "desk.wording");
    sentence.selectedProperty().bindBidirectional(wording);
    getChildren().add(sentence);
    for (Aside view : Aside.values()) {
      ToggleButton toggle = new ToggleButton();
      Icon.on(toggle, view.icon(), messages.ofName("desk.aside-tip", view));
      toggle.setId(view.id() + "-toggle");
      toggle.setMinWidth(USE_PREF_SIZE);
      toggle.textProperty().bind(messages.ofName("desk.aside", view));
      toggle.setOnAction(_ -> aside.setValue(toggle.isSelected() ? view : null));
      aside.subscribe(shown -> toggle.setSelected(shown == view));
      getChildren().add(toggle);
    }
    ToggleButton under = toggle("desk-under", Feather.ALIGN_JUSTIFY, "desk.under");
    under.selectedProperty().bindBidirectional(model.underProperty());
    getChildren().add(under);
  }

  private Button button(String id, Feather icon, String key, Runnable action) {
    Button button = small(id, icon, key + ".tip", action);
    button.textProperty().bind(messages.of(key));
    return button;
  }

  private Button small(String id, Feather icon, String tip, Runnable action) {
    Button button = named(new Button(), id, icon, tip);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private ToggleButton toggle(String id, Feather icon, String key) {
    ToggleButton toggle = named(new ToggleButton(), id, icon, key + ".tip");
    toggle.textProperty().bind(messages.of(key));
    return toggle;
  }

  private <B extends ButtonBase> B named(B button, String id, Feather icon, String tip) {
    Icon.on(button, icon, messages.of(tip));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private ObservableValue<String> hint() {
    return Bindings.createStringBinding(
        () -> {
          int chosen = model.linking().chosenProperty().get().size();
          return model.busyProperty().get()
              ? messages.say("desk.busy")
              : chosen == 0 ? messages.say("desk.hint") : messages.say("desk.chosen", chosen);
        },
        model.linking().chosenProperty(),
        model.busyProperty(),
        messages.languageProperty());
  }
}
