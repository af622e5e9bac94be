package org.hashiya.ui.parallel;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hashiya.library.ArticleVersion;
import org.hashiya.library.Subject;
import org.hashiya.parallel.clue.Experience;

/**
 * How the words of articles are put, as it was found before: an article is not read again for the
 * next question while it, its versions and their alignments are the same. What the person's own
 * terms and choices change is forgotten as a whole. For any thread.
 */
final class Surveyed {
  private static final Set<Subject> READING = Set.of(Subject.TERMS, Subject.CHOICES);

  /** So many places take some tens of megabytes. */
  private static final int MOST_PLACES = 60_000;

  private final Map<Long, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
  private int places;
  private int turn;

  /** What an article's places depend on. */
  record Stamp(
      long article, String title, List<ArticleVersion> versions, Experience experience, int turn) {}

  private record Entry(Stamp stamp, List<SurveyedPlace> places) {}

  /** Hears of a change in the library. */
  void changed(Set<Subject> subjects) {
    if (subjects.stream().anyMatch(READING::contains)) {
      forget();
    }
  }

  private synchronized void forget() {
    turn++;
    entries.clear();
    places = 0;
  }

  /** What is kept under and asked for: to be made before the article is read. */
  synchronized Stamp stamp(
      long article, String title, List<ArticleVersion> versions, Experience experience) {
    return new Stamp(article, title, versions, experience, turn);
  }

  /** All places of an article; empty where it must be read. */
  synchronized Optional<List<SurveyedPlace>> find(Stamp stamp) {
    return Optional.ofNullable(entries.get(stamp.article()))
        .filter(entry -> entry.stamp().equals(stamp))
        .map(Entry::places);
  }

  /** Keeps the places of an article; those that nobody asked for longest give way. */
  synchronized void keep(Stamp stamp, List<SurveyedPlace> found) {
    if (stamp.turn() != turn) {
      return;
    }
    Entry before = entries.put(stamp.article(), new Entry(stamp, List.copyOf(found)));
    places += found.size() - (before == null ? 0 : before.places().size());
    Iterator<Entry> oldest = entries.values().iterator();
    while (places > MOST_PLACES && oldest.hasNext()) {
      places -= oldest.next().places().size();
      oldest.remove();
    }
  }
}
