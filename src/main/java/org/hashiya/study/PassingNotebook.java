package org.hashiya.study;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A notebook that ends with the program: for a window that has no library, or cannot open it. */
public final class PassingNotebook implements Notebook {
  private final Map<WordKey, WordState> states = new HashMap<>();
  private final Map<Long, SavedWord> words = new LinkedHashMap<>();
  private final Map<Long, List<Review>> reviews = new HashMap<>();
  private long last = SavedWord.UNSAVED;

  @Override
  public synchronized Contents read() {
    Map<Long, List<Review>> copies = new HashMap<>();
    reviews.forEach((number, all) -> copies.put(number, List.copyOf(all)));
    return new Contents(states, List.copyOf(words.values()), copies);
  }

  @Override
  public synchronized void say(Map<WordKey, WordState> said) {
    states.putAll(said);
    states.values().removeIf(state -> state == WordState.NEW);
  }

  @Override
  public synchronized SavedWord save(SavedWord word) {
    SavedWord saved = word.withId(++last);
    words.put(saved.id(), saved);
    return saved;
  }

  @Override
  public synchronized void change(SavedWord word) {
    words.put(word.id(), word);
  }

  @Override
  public synchronized void delete(SavedWord word) {
    words.remove(word.id());
  }

  @Override
  public synchronized void restore(SavedWord word) {
    words.put(word.id(), word);
  }

  @Override
  public synchronized void review(SavedWord word, Review review, Standing after, Duration took) {
    reviews.computeIfAbsent(word.id(), _ -> new ArrayList<>()).add(review);
  }
}
