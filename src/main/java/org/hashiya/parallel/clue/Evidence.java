package org.hashiya.parallel.clue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.english.EnglishWord;
import org.hashiya.parallel.english.EnglishWords;

/** For each Arabic sentence its clues, and where in the English each of them is found. */
public final class Evidence {
  private final List<List<Found>> arabic;
  private final List<List<EnglishWord>> english;

  /**
   * A clue with what it finds.
   *
   * @param clue the Arabic word
   * @param hits where its wordings stand
   */
  record Found(Clue clue, Hits hits) {}

  private Evidence(List<List<Found>> arabic, List<List<EnglishWord>> english) {
    this.arabic = arabic;
    this.english = english;
  }

  /**
   * Looks for all clues of an article in a text.
   *
   * @param glossed the Arabic
   * @param passages its sentences
   * @param english the English sentences
   */
  public static Evidence of(GlossedArticle glossed, List<Passage> passages, List<String> english) {
    List<List<EnglishWord>> words = english.stream().map(EnglishWords::of).toList();
    EnglishIndex index = new EnglishIndex(words);
    ClueReader reader = new ClueReader(glossed);
    Map<List<Wording>, Hits> known = new HashMap<>();
    Function<Clue, Hits> search =
        clue -> known.computeIfAbsent(clue.wordings(), _ -> Hits.of(clue, index));
    List<List<Found>> found = new ArrayList<>(passages.size());
    for (Passage p : passages) {
      found.add(
          reader.read(p.block(), p.sentence()).stream()
              .map(clue -> new Found(clue, search.apply(clue)))
              .toList());
    }
    return new Evidence(found, words);
  }

  /** How many Arabic sentences there are. */
  public int arabicSize() {
    return arabic.size();
  }

  /** How many English sentences there are. */
  public int englishSize() {
    return english.size();
  }

  /** The words of an English sentence. */
  public List<EnglishWord> words(int sentence) {
    return english.get(sentence);
  }

  List<Found> clues(int sentence) {
    return arabic.get(sentence);
  }
}
