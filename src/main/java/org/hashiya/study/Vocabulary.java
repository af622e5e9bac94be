package org.hashiya.study;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.PartOfSpeech;

/**
 * What a person knows: the lemmas that something was said of, and down to which frequency class
 * words are taken to be known without a word said. Does not change.
 *
 * @param states of the lemmas that something was said of; {@link WordState#NEW} where a common word
 *     was said to be new
 * @param assumed frequency class down to which words are known; {@link #NOTHING} for none
 */
public record Vocabulary(Map<WordKey, WordState> states, int assumed) {
  /** The assumption that no word is known. */
  public static final int NOTHING = -1;

  /** Of somebody of whom nothing is known. */
  public static final Vocabulary EMPTY = new Vocabulary(Map.of(), NOTHING);

  public Vocabulary {
    states = Map.copyOf(states);
  }

  /** The state of a lemma; what does not count is known or not as a person has said of it. */
  public WordState state(Entry entry) {
    return state(WordKey.of(entry), entry.frequencyClass());
  }

  WordState state(WordKey word, int frequencyClass) {
    WordState said = states.get(word);
    return said != null ? said : frequencyClass <= assumed ? WordState.KNOWN : WordState.NEW;
  }

  /** Whether a word of an article counts as one: names, numbers and mere guesses do not. */
  public static boolean counts(Entry entry) {
    return entry.pos() != PartOfSpeech.NAME
        && entry.pos() != PartOfSpeech.NUMERAL
        && !entry.isGuess();
  }

  /** Whether the person has said anything yet. */
  public boolean isTold() {
    return !states.isEmpty() || assumed != NOTHING;
  }

  /** With further lemmas, or other states of the same. */
  public Vocabulary with(Map<WordKey, WordState> changes) {
    Map<WordKey, WordState> all = new HashMap<>(states);
    all.putAll(changes);
    return new Vocabulary(all, assumed);
  }

  /** Without what was said of some lemmas. */
  public Vocabulary without(Set<WordKey> words) {
    Map<WordKey, WordState> all = new HashMap<>(states);
    all.keySet().removeAll(words);
    return new Vocabulary(all, assumed);
  }

  /** With another assumption. */
  public Vocabulary assuming(int frequencyClass) {
    return new Vocabulary(states, frequencyClass);
  }
}
