package org.hashiya.library;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hashiya.text.Folding;

/**
 * Words as the search knows them: folded, and each also without the conjunctions, prepositions and
 * the article that are written together with it. So حكومة finds وبالحكومة, and وزير still finds
 * وزير.
 */
final class SearchWords {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String ARTICLE = "ال";

  /** What is left of a word must be a word: two letters may be, one is not. */
  private static final int SHORTEST = 2;

  private SearchWords() {}

  /** All words that a text can be found by, each once. */
  static String of(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : BETWEEN.split(Folding.key(text))) {
      if (!word.isEmpty()) {
        words.add(word);
        addWithoutConjunction(words, word);
      }
    }
    return String.join(" ", words);
  }

  /**
   * What to ask the index for: texts that have all words of the query, of which the last may be
   * unfinished.
   *
   * @return empty if the query has no words
   */
  static String query(String query) {
    return BETWEEN
        .splitAsStream(Folding.key(query))
        .filter(word -> !word.isEmpty())
        .map(word -> '"' + word + "\" *")
        .collect(Collectors.joining(" AND "));
  }

  private static void addWithoutConjunction(Set<String> words, String word) {
    addWithoutPreposition(words, word);
    if (startsWithOneOf(word, "وف")) {
      String rest = word.substring(1);
      words.add(rest);
      addWithoutPreposition(words, rest);
    }
  }

  private static void addWithoutPreposition(Set<String> words, String word) {
    addWithoutArticle(words, word);
    if (word.startsWith("لل") && word.length() > 2 + SHORTEST) {
      String rest = word.substring(2);
      words.add(rest);
      words.add(ARTICLE + rest);
    } else if (startsWithOneOf(word, "بكلس")) {
      String rest = word.substring(1);
      words.add(rest);
      addWithoutArticle(words, rest);
    }
  }

  private static void addWithoutArticle(Set<String> words, String word) {
    if (word.startsWith(ARTICLE) && word.length() >= ARTICLE.length() + SHORTEST) {
      words.add(word.substring(ARTICLE.length()));
    }
  }

  private static boolean startsWithOneOf(String word, String letters) {
    return word.length() > SHORTEST && letters.indexOf(word.charAt(0)) >= 0;
  }
}
