package org.hashiya.parallel.compare;

import java.util.Arrays;
import java.util.List;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.text.Folding;

/**
 * A word or term as it is cited.
 *
 * @param arabic vocalised, where the lexicon has it so
 * @param root radicals with single spaces; empty for terms and what has none
 * @param pos {@link PartOfSpeech#TERM} for several words
 */
public record Lemma(String arabic, String root, PartOfSpeech pos) {
  /** Words that begin with so many of the same letters are taken for kin. */
  private static final int KIN = 3;

  private static final String ARTICLE = "ال";

  /** Whether it is spelt like this, whatever the vowels and hamzas. */
  public boolean isSpelt(String text) {
    return Folding.key(arabic).equals(Folding.key(text));
  }

  /** Whether the two share a word or root, so that English may well put them alike. */
  boolean isKinOf(Lemma other) {
    boolean oneRoot = !root.isEmpty() && root.equals(other.root);
    List<String> others = other.beginnings();
    return oneRoot || beginnings().stream().anyMatch(others::contains);
  }

  /** How its words begin, the article apart. */
  private List<String> beginnings() {
    return Arrays.stream(Folding.key(arabic).split(" "))
        .map(word -> word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word)
        .map(word -> word.substring(0, Math.min(KIN, word.length())))
        .toList();
  }

  /** Whether it holds a figure, which is another one in every place. */
  boolean isFigure() {
    return arabic.chars().anyMatch(Character::isDigit);
  }
}
