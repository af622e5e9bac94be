package org.hashiya.gloss;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words around one whose reading is weighed, before any of them is chosen. */
final class Surroundings {
  private final List<List<Candidate>> words;
  private final @Nullable Candidate[] likeliest;

  /**
   * @param words candidates by word; empty for punctuation
   */
  Surroundings(List<List<Candidate>> words) {
    this.words = words;
    this.likeliest = new Candidate[words.size()];
    for (int i = 0; i < likeliest.length; i++) {
      likeliest[i] = likeliest(words.get(i));
    }
  }

  /** The likeliest of a word's candidates; null where there are none. */
  static @Nullable Candidate likeliest(List<Candidate> word) {
    Candidate best = null;
    for (int i = 0; i < word.size(); i++) { // asked for every word: without an iterator
      Candidate c = word.get(i);
      best = best == null || c.cost < best.cost ? c : best;
    }
    return best;
  }

  int size() {
    return words.size();
  }

  List<Candidate> at(int word) {
    return words.get(word);
  }

  /** The candidates of a word; none beyond either end. */
  List<Candidate> candidates(int word) {
    return word < 0 || word >= words.size() ? List.of() : words.get(word);
  }

  /** Whether a mark stands between two figures, as in the date 17/11. */
  boolean isInsideFigure(int word) {
    return words.get(word).isEmpty()
        && Construct.isFigure(likeliest(word - 1))
        && Construct.isFigure(likeliest(word + 1));
  }

  /** The likeliest reading by itself; null for punctuation and beyond either end. */
  @Nullable Candidate likeliest(int word) {
    return word < 0 || word >= likeliest.length ? null : likeliest[word];
  }
}
