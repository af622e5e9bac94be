package org.hashiya.ui.feeds;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.library.Feed;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.text.Messages;
import org.hashiya.ui.text.ReasonWords;
import org.jspecify.annotations.Nullable;

/** A feed in the list: its name, how much of it is unread, and why it does not answer. */
final class FeedCell extends ListCell<FollowedFeed> {
  private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");

  private final Messages messages;
  private final Label name = new Label();
  private final Label count = new Label();
  private final Prose trouble = new Prose("feed-trouble");
  private final VBox content;

  FeedCell(Messages messages) {
    this.messages = messages;
    getStyleClass().add("feed-cell");
    name.getStyleClass().add("feed-name");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    count.getStyleClass().add("feed-count");
    count.setMinWidth(USE_PREF_SIZE);
    trouble.managedProperty().bind(trouble.visibleProperty());
    HBox line = new HBox(name, count);
    line.getStyleClass().add("feed-line");
    content = new VBox(line, trouble);
    // Otherwise a long reason would make the list scroll sideways.
    setPrefWidth(0);
    messages.languageProperty().subscribe(() -> updateItem(getItem(), isEmpty()));
  }

  @Override
  protected void updateItem(@Nullable FollowedFeed feed, boolean empty) {
    super.updateItem(feed, empty);
    setText(null);
    if (empty || feed == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    name.setText(feed.feed().map(Feed::title).orElseGet(() -> messages.say("feeds.all")));
    count.setText(feed.unread() == 0 ? "" : Integer.toString(feed.unread()));
    count.setVisible(feed.unread() > 0);
    pseudoClassStateChanged(ASKING, feed.asking());
    trouble.setVisible(feed.trouble().isPresent());
    feed.trouble()
        .ifPresent(reason ->
            trouble.show(ReasonWords.say(reason, messages), messages.language().orientation()));
    setAccessibleText(name.getText() + ", " + messages.say("feeds.unread", feed.unread()));
    setGraphic(content);
  }
}
