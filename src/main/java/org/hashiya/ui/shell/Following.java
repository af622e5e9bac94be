package org.hashiya.ui.shell;

import org.hashiya.importing.feed.FeedReader;
import org.hashiya.importing.web.Fetcher;
import org.hashiya.ui.feeds.FeedTimer;
import org.hashiya.ui.feeds.FeedsModel;
import org.hashiya.ui.keeping.Bookcase;
import org.hashiya.ui.settings.Settings;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** The feeds that the person follows. */
public final class Following {
  private final Settings settings;
  private final Tasks tasks;
  private final Fetcher fetcher;
  private final Bookcase bookcase;
  private final Opening opening;
  private final Bookmark bookmark;
  private final Screens screens;
  private @Nullable FeedsModel feeds;

  Following(
      Settings settings,
      Tasks tasks,
      Fetcher fetcher,
      Bookcase bookcase,
      Opening opening,
      Bookmark bookmark,
      Screens screens) {
    this.settings = settings;
    this.tasks = tasks;
    this.fetcher = fetcher;
    this.bookcase = bookcase;
    this.opening = opening;
    this.bookmark = bookmark;
    this.screens = screens;
  }

  /** The page; made when it is first asked for. */
  FeedsModel feeds() {
    FeedsModel made = feeds;
    if (made == null) {
      FeedArticles articles = new FeedArticles(bookcase, opening, bookmark, screens);
      made = new FeedsModel(bookcase, new FeedReader(fetcher), tasks, settings, articles::open);
      articles.tell(made);
      feeds = made;
    }
    return made;
  }

  /** Somebody has opened a feed as if it were an article: it can be followed. */
  void offer(String address) {
    screens.show(Screen.FEEDS);
    feeds().add(address);
  }

  /** Has the feeds asked as often as the person wants. */
  void begin() {
    FeedTimer.start(settings.feedMinutesProperty(), () -> feeds().refresh());
  }
}
