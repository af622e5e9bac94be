package org.hashiya.ui.feeds;

import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.hashiya.importing.Reason;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.text.Language;
import org.hashiya.ui.text.Messages;
import org.hashiya.ui.text.ReasonWords;
import org.jspecify.annotations.Nullable;

/** An item in the list: its title as the outlet writes it, the outlet and the day. */
final class ItemCell extends ListCell<ListedItem> {
  private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

  /** What is said of an Arabic title under it is said in Arabic. */
  private static final Messages ARABIC = new Messages(Language.ARABIC);

  private final Messages messages;
  private final Label title = new Label();
  private final Prose source = new Prose("item-source");
  private final Prose trouble = new Prose("feed-trouble");
  private final VBox content;

  /**
   * @param open gets the item that is clicked
   */
  ItemCell(Messages messages, Consumer<ListedItem> open) {
    this.messages = messages;
    getStyleClass().add("item-cell");
    title.getStyleClass().addAll("arabic", "item-title");
    title.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    title.setMaxWidth(Double.MAX_VALUE);
    trouble.managedProperty().bind(trouble.visibleProperty());
    content = new VBox(title, source, trouble);
    setPrefWidth(0);
    setOnMouseClicked(click -> {
      ListedItem item = getItem();
      if (item != null && click.getButton() == MouseButton.PRIMARY) {
        open.accept(item);
      }
    });
    messages.languageProperty().subscribe(() -> updateItem(getItem(), isEmpty()));
  }

  @Override
  protected void updateItem(@Nullable ListedItem item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    pseudoClassStateChanged(UNREAD, item != null && !empty && !item.isRead());
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    title.setText(item.item().title());
    String day =
        item.item()
            .published()
            .map(moment -> " · " + ARABIC.date(moment.atZone(ZoneId.systemDefault()).toLocalDate()))
            .orElse("");
    source.show(item.feed() + day, NodeOrientation.RIGHT_TO_LEFT);
    trouble.setVisible(item.trouble().isPresent());
    item.trouble().ifPresent(this::say);
    setAccessibleText(
        item.item().title()
            + ", "
            + messages.say(item.isRead() ? "feeds.is-read" : "feeds.is-new"));
    setGraphic(content);
  }

  /** Under the title, whichever way the words of it run. */
  private void say(Reason reason) {
    NodeOrientation direction = messages.language().orientation();
    trouble.show(ReasonWords.say(reason, messages), direction);
    trouble.setAlignment(direction == NodeOrientation.RIGHT_TO_LEFT ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
  }
}
