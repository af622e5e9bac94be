package org.hashiya.ui.feeds;

import java.net.URI;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hashiya.importing.web.WebAddress;
import org.hashiya.library.Feed;

/** A feed that is being added or edited. */
public final class FeedDraft {
  private final Optional<Feed> feed;
  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty address = new SimpleStringProperty("");
  private final BooleanProperty flawed = new SimpleBooleanProperty();

  /**
   * @param feed empty for a new one
   */
  FeedDraft(Optional<Feed> feed) {
    this.feed = feed;
    feed.ifPresent(known -> {
      title.set(known.title());
      address.set(known.address().toString());
    });
    address.subscribe(() -> flawed.set(false));
  }

  Optional<Feed> feed() {
    return feed;
  }

  /** May stay empty: the feed names itself. */
  StringProperty titleProperty() {
    return title;
  }

  StringProperty addressProperty() {
    return address;
  }

  /** Whether it was to be saved and its address is none. */
  BooleanProperty flawedProperty() {
    return flawed;
  }

  /** The address, if it is one of the web. */
  Optional<URI> parsed() {
    return WebAddress.parse(address.get())
        .filter(uri -> String.valueOf(uri.getScheme()).startsWith("http") && uri.getHost() != null);
  }
}
