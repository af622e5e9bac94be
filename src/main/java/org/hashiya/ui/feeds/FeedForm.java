package org.hashiya.ui.feeds;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hashiya.ui.text.Messages;

/** The form in which a feed is written: its address, and what it is to be called. */
final class FeedForm extends VBox {
  private final Messages messages;
  private final TextField address = new TextField();

  FeedForm(FeedDraft draft, FeedsModel model, Messages messages) {
    this.messages = messages;
    setId("feed-form");
    getStyleClass().add("feed-form");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    address.setId("feed-address");
    // Addresses are Latin, and run from the left in every language.
    address.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    address.setPromptText("https://");
    address.textProperty().bindBidirectional(draft.addressProperty());
    TextField title = new TextField();
    title.setId("feed-title");
    title.textProperty().bindBidirectional(draft.titleProperty());
    title.promptTextProperty().bind(messages.of("feeds.form.title.prompt"));
    Label flaw = new Label();
    flaw.setId("feed-flaw");
    flaw.getStyleClass().add("feed-trouble");
    flaw.textProperty().bind(messages.of("feeds.form.flaw"));
    flaw.visibleProperty().bind(draft.flawedProperty());
    flaw.managedProperty().bind(flaw.visibleProperty());
    getChildren()
        .addAll(
            label(draft.feed().isPresent() ? "feeds.form.edit" : "feeds.form.add", "form-title"),
            label("feeds.form.address", "form-label"),
            address,
            flaw,
            label("feeds.form.title", "form-label"),
            title,
            buttons(draft, model));
    address.setOnAction(_ -> model.save());
    title.setOnAction(_ -> model.save());
  }

  void focusFirst() {
    address.requestFocus();
    address.selectAll();
  }

  private HBox buttons(FeedDraft draft, FeedsModel model) {
    Button save = button("feed-save", "feeds.form.save", model::save);
    save.getStyleClass().add("accent");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox buttons = new HBox(save, button("feed-cancel", "feeds.form.cancel", model::cancel), gap);
    if (draft.feed().isPresent()) {
      buttons.getChildren().add(button("feed-remove", "feeds.form.remove", model::remove));
    }
    buttons.getStyleClass().add("form-buttons");
    return buttons;
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button();
    button.setId(id);
    button.textProperty().bind(messages.of(key));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Label label(String key, String style) {
    Label label = new Label();
    label.textProperty().bind(messages.of(key));
    label.getStyleClass().add(style);
    return label;
  }
}
