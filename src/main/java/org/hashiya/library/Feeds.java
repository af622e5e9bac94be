package org.hashiya.library;

import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The feeds that a person follows. */
public final class Feeds {
  private static final String ITEM =
      """
      SELECT id, feed, address, title, published, seen, read, fetched, error, article
      FROM feed_item
      """;

  private final Sql sql;
  private final Clock clock;

  Feeds(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** All feeds by title. */
  public List<Feed> list() {
    return sql.list(
        "SELECT id, address, title, fetched, error FROM feed ORDER BY title, id",
        row ->
            new Feed(
                row.number(),
                row.someAddress().orElseThrow(),
                row.text(),
                row.someMoment(),
                row.someText()));
  }

  /** Follows a feed; one that is followed already keeps its items and gets the title. */
  public long add(URI address, String title) {
    change(
        """
        INSERT INTO feed (address, title, added) VALUES (?, ?, ?)
        ON CONFLICT (address) DO UPDATE SET title = excluded.title
        """,
        address,
        title,
        clock.instant());
    return sql.number("SELECT id FROM feed WHERE address = ?", address);
  }

  /** Gives a feed another title and address; nothing happens if the address is followed already. */
  public void edit(long id, URI address, String title) {
    change("UPDATE OR IGNORE feed SET address = ?, title = ? WHERE id = ?", address, title, id);
  }

  /** Follows a feed no longer; its items are forgotten, articles stay. */
  public void remove(long id) {
    change("DELETE FROM feed WHERE id = ?", id);
  }

  /**
   * Notes what a feed offers.
   *
   * @return how many items are new
   */
  public int answered(long feed, Collection<FeedItem.Offer> offers) {
    Instant now = clock.instant();
    change("UPDATE feed SET fetched = ?, error = NULL WHERE id = ?", now, feed);
    return offers.stream()
        .mapToInt(offer ->
            change(
                """
                INSERT INTO feed_item (feed, address, title, published, seen)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
                feed,
                offer.address(),
                offer.title(),
                offer.published(),
                now))
        .sum();
  }

  /** Notes that a feed could not be fetched. */
  public void failed(long feed, String error) {
    change("UPDATE feed SET error = ? WHERE id = ?", error, feed);
  }

  /** A feed's items, the latest first. */
  public List<FeedItem> items(long feed) {
    return sql.list(
        ITEM + "WHERE feed = ? ORDER BY ifnull(published, seen) DESC, id", Feeds::item, feed);
  }

  /** The items of all feeds, the latest first. */
  public List<FeedItem> items() {
    return sql.list(ITEM + "ORDER BY ifnull(published, seen) DESC, id", Feeds::item);
  }

  /** Marks items as read or unread. */
  public void mark(Collection<Long> items, boolean read) {
    items.forEach(id ->
        change("UPDATE feed_item SET read = ? WHERE id = ?", read ? clock.instant() : null, id));
  }

  /** Notes that an item's article is kept and is being read. */
  public void opened(long item, long article) {
    change(
        "UPDATE feed_item SET article = ?1, fetched = ?2, read = ?2, error = NULL WHERE id = ?3",
        article,
        clock.instant(),
        item);
  }

  /** Notes that an item's article could not be fetched. */
  public void itemFailed(long item, String error) {
    change("UPDATE feed_item SET error = ? WHERE id = ?", error, item);
  }

  /** Forgets read items that have not been offered lately. */
  public void forget(Instant before) {
    change("DELETE FROM feed_item WHERE seen < ? AND read IS NOT NULL", before);
  }

  private int change(String statement, @Nullable Object... arguments) {
    return sql.change(Subject.FEEDS, statement, arguments);
  }

  private static FeedItem item(Row row) throws SQLException {
    return new FeedItem(
        row.number(),
        row.number(),
        row.someAddress().orElseThrow(),
        row.text(),
        row.someMoment(),
        row.moment(),
        row.someMoment(),
        row.someMoment(),
        row.someText(),
        row.someNumber());
  }
}
