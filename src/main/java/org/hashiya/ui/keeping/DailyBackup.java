package org.hashiya.ui.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.hashiya.library.Library;
import org.hashiya.ui.task.Tasks;

/** Copies the library once a day and empties its bin. */
public final class DailyBackup {
  /** What is being opened and read first has the machine for itself. */
  private static final long REST_SECONDS = 45;

  /** So long what was deleted can still be brought back by hand. */
  private static final Period BIN = Period.ofDays(30);

  private DailyBackup() {}

  /** Does so some time after the library has been opened. */
  public static void plan(Bookcase bookcase, Tasks tasks) {
    tasks.start(
        "daily-backup",
        () -> {
          Library library = bookcase.library().get();
          TimeUnit.SECONDS.sleep(REST_SECONDS);
          if (library.backups().daily(LocalDate.now(ZoneId.systemDefault())).isPresent()) {
            Instant before = Instant.now().minus(BIN);
            library.change(shelf -> {
              shelf.articles().purge(before);
              shelf.words().purge(before);
            });
          }
          return true;
        },
        _ -> {},
        bookcase::fail);
  }
}
