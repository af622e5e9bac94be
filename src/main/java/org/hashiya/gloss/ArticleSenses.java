package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hashiya.lexicon.Field;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of the senses of its words: its field, its terms and its neighbours. Where
 * it speaks twice of النظام السوري, the Syrian regime, النظام alone is the regime too, and not the
 * system.
 */
final class ArticleSenses {
  /** How often a word must have a meaning in terms for it to be that of the article. */
  private static final int OFTEN = 2;

  /** English of the terms that a word of the article stands in, in small letters, by its own. */
  private final Map<String, List<String>> english = new HashMap<>();

  /** How many of these have a word, for the words of the article that were asked for. */
  private final Map<String, Map<String, Integer>> counted = new HashMap<>();

  private final ToldSenses told = new ToldSenses();
  private final Field field;
  private final Homes homes;
  private final FullNameSpelling names;

  /**
   * @param field of the article
   * @param terms found in it
   * @param homes what it tells of where names are at home
   * @param names how it spells its persons in full
   */
  ArticleSenses(Field field, List<TermMatch> terms, Homes homes, FullNameSpelling names) {
    this.field = field;
    this.homes = homes;
    this.names = names;
    for (TermMatch term : terms) {
      String gloss = term.senses().getFirst().glosses().getFirst().toLowerCase(Locale.ROOT);
      for (String cited : term.citation().split(" ")) {
        english.computeIfAbsent(letters(cited), _ -> new ArrayList<>(2)).add(gloss);
      }
    }
  }

  private static String letters(String cited) {
    String key = Folding.key(cited);
    return key.startsWith("ال") ? key.substring(2) : key;
  }

  /**
   * Learns what neighbours tell of the nouns of a sentence.
   *
   * @param chosen its chosen candidates, null for punctuation
   */
  void learn(List<@Nullable Candidate> chosen) {
    told.learn(chosen);
  }

  /** How names are spelt where their bearers are at home. */
  Homes homes() {
    return homes;
  }

  /** How the persons of the article are spelt. */
  FullNameSpelling names() {
    return names;
  }

  /** The senses of a word with that which the article tells first. */
  List<Sense> of(Candidate word) {
    List<Sense> senses = byTerms(word);
    return word.pos == PartOfSpeech.NOUN ? told.first(word.lemma(), senses) : senses;
  }

  private List<Sense> byTerms(Candidate word) {
    List<Sense> senses = ArticleField.first(field, word.analysis.entry().senses());
    List<String> terms = word.letters.isEmpty() ? null : english.get(word.letters);
    if (terms == null || terms.size() < OFTEN) {
      return senses;
    }
    Map<String, Integer> counts = counted.computeIfAbsent(word.letters, _ -> count(terms));
    if (isOfTerms(senses.getFirst(), counts)) {
      return senses;
    }
    for (Sense sense : senses) {
      if (sense.preposition().isEmpty() && isOfTerms(sense, counts)) {
        List<Sense> ordered = new ArrayList<>(senses);
        ordered.remove(sense);
        ordered.addFirst(sense);
        return ordered;
      }
    }
    return senses;
  }

  private static boolean isOfTerms(Sense sense, Map<String, Integer> counts) {
    for (String gloss : sense.glosses()) {
      if (counts.getOrDefault(gloss, 0) >= OFTEN) {
        return true;
      }
    }
    return false;
  }

  /** In how many phrases each word stands. */
  private static Map<String, Integer> count(List<String> phrases) {
    Map<String, Integer> counts = new HashMap<>();
    for (String phrase : phrases) {
      for (String word : Set.copyOf(List.of(phrase.split(" ")))) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    return counts;
  }
}
