package org.hashiya.library;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hashiya.article.Place;
import org.hashiya.article.Source;

/**
 * An article as a list shows it.
 *
 * @param bundled its name among the articles that come with the program
 * @param words in Arabic script
 * @param knowledge what is known of its words; empty until it has been analysed
 * @param level the estimate of its difficulty; empty until it has been analysed
 * @param folder empty at the top
 * @param tags in alphabetical order
 * @param opened when it was last opened
 * @param read since when it counts as read; empty while it is unread
 * @param place where reading stopped
 * @param progress how much of it has been read, 0 to 1
 */
public record KeptArticle(
    long id,
    String title,
    Source source,
    Locale language,
    Optional<String> bundled,
    int words,
    Optional<Knowledge> knowledge,
    Optional<Double> level,
    Optional<Long> folder,
    List<String> tags,
    Instant added,
    Optional<Instant> opened,
    Optional<Instant> read,
    Place place,
    double progress) {
  public KeptArticle {
    tags = List.copyOf(tags);
  }

  public boolean isRead() {
    return read.isPresent();
  }
}
