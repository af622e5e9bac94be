package org.hashiya.study;

import java.util.HashMap;
import java.util.Map;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.PartOfSpeech;

/**
 * What a person knows. Does not change.
 *
 * @param states of the lemmas that something was said of; all others are new
 */
public record Vocabulary(Map<WordKey, WordState> states) {
  /** Of somebody of whom nothing is known. */
  public static final Vocabulary EMPTY = new Vocabulary(Map.of());

  public Vocabulary {
    states = Map.copyOf(states);
  }

  public WordState state(Entry entry) {
    return state(WordKey.of(entry));
  }

  public WordState state(WordKey word) {
    return states.getOrDefault(word, WordState.NEW);
  }

  /** Whether a word of an article counts as one: names and numbers do not. */
  public static boolean counts(Entry entry) {
    return entry.pos() != PartOfSpeech.NAME && entry.pos() != PartOfSpeech.NUMERAL;
  }

  /** Whether the person has said anything yet. */
  public boolean isTold() {
    return !states.isEmpty();
  }

  /** With other states of some lemmas. */
  public Vocabulary with(Map<WordKey, WordState> changes) {
    Map<WordKey, WordState> all = new HashMap<>(states);
    changes.forEach((word, state) -> {
      if (state == WordState.NEW) {
        all.remove(word);
      } else {
        all.put(word, state);
      }
    });
    return new Vocabulary(all);
  }
}
