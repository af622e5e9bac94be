package org.hashiya.ui.shell;

import java.time.ZoneId;
import java.util.Optional;
import org.hashiya.article.Article;
import org.hashiya.article.Source;
import org.hashiya.importing.ImportResult;
import org.hashiya.importing.Reason;
import org.hashiya.library.FeedItem;
import org.hashiya.library.KeptArticle;
import org.hashiya.ui.feeds.FeedsModel;
import org.hashiya.ui.feeds.ListedItem;
import org.hashiya.ui.keeping.Bookcase;
import org.jspecify.annotations.Nullable;

/** Opens what feeds offer, and tells the feeds which of it is kept. */
final class FeedArticles {
  private final Bookcase bookcase;
  private final Opening opening;
  private final Bookmark bookmark;
  private final Screens screens;
  private @Nullable FeedsModel feeds;
  private @Nullable FeedItem awaited;

  FeedArticles(Bookcase bookcase, Opening opening, Bookmark bookmark, Screens screens) {
    this.bookcase = bookcase;
    this.opening = opening;
    this.bookmark = bookmark;
    this.screens = screens;
    bookmark.keptProperty().subscribe(this::kept);
  }

  /** Who hears of it. */
  void tell(FeedsModel model) {
    feeds = model;
  }

  /** Opens an item from the library if it is kept there, else from the web. */
  void open(ListedItem listed) {
    awaited = null;
    Optional<Long> kept = listed.item().article();
    if (kept.isEmpty()) {
      fetch(listed);
      return;
    }
    bookcase.ask(
        "feed-article",
        shelf -> shelf.articles().find(kept.get()).flatMap(a -> shelf.articles().text(a.id())),
        article ->
            article.ifPresentOrElse(text -> openAgain(kept.get(), text), () -> fetch(listed)));
  }

  private void openAgain(long id, Article article) {
    bookmark.expect(id);
    opening.openAgain(article);
    screens.close();
  }

  private void fetch(ListedItem listed) {
    FeedItem item = listed.item();
    Source known =
        new Source(
            listed.feed(),
            item.published().map(moment -> moment.atZone(ZoneId.systemDefault()).toLocalDate()),
            Optional.of(item.address()));
    opening.openLink(item.address(), known, result -> arrived(item, result));
  }

  private void arrived(FeedItem item, ImportResult result) {
    switch (result) {
      case ImportResult.Imported _ -> {
        awaited = item;
        screens.close();
      }
      case ImportResult.Unreadable(Reason reason) -> {
        if (feeds != null) {
          feeds.failed(item, reason);
        }
      }
    }
  }

  private void kept(@Nullable KeptArticle article) {
    FeedItem item = awaited;
    if (article != null && item != null && feeds != null) {
      awaited = null;
      feeds.opened(item, article.id());
    }
  }
}
