package org.hashiya.gloss;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.lexicon.SenseCue;
import org.jspecify.annotations.Nullable;

/**
 * What neighbours tell of the nouns of an article. Where a bank stands beside عُمَلَاء once, they
 * are customers and no agents wherever nothing else tells. So only the senses that the lexicon says
 * hold for an article, and that are told more often there than any other of the word.
 */
final class ToldSenses {
  /** How often a gloss was told of a noun, by its lemma. */
  private final Map<String, Map<String, Integer>> told = new HashMap<>();

  /** The glosses of each noun that hold for the article. */
  private final Map<String, Set<String>> lasting = new HashMap<>();

  /**
   * Learns from a sentence.
   *
   * @param chosen its chosen candidates, null for punctuation
   */
  void learn(List<@Nullable Candidate> chosen) {
    for (int at = 0; at < chosen.size(); at++) {
      Candidate word = chosen.get(at);
      SenseCue cue =
          word == null || word.pos != PartOfSpeech.NOUN ? null : CuedSense.told(chosen, at, word);
      if (word != null && cue != null) {
        learn(word.lemma(), cue);
      }
    }
  }

  private void learn(String lemma, SenseCue cue) {
    told.computeIfAbsent(lemma, _ -> new HashMap<>()).merge(cue.gloss(), 1, Integer::sum);
    if (cue.reach() == SenseCue.Reach.ARTICLE) {
      lasting.computeIfAbsent(lemma, _ -> new HashSet<>()).add(cue.gloss());
    }
  }

  /** The senses of a noun with that of the article first. */
  List<Sense> first(String lemma, List<Sense> senses) {
    for (String gloss : lasting.getOrDefault(lemma, Set.of())) {
      Map<String, Integer> counts = told.getOrDefault(lemma, Map.of());
      int here = counts.getOrDefault(gloss, 0);
      if (counts.entrySet().stream()
          .allMatch(e -> e.getKey().equals(gloss) || e.getValue() < here)) {
        return CuedSense.first(senses, gloss);
      }
    }
    return senses;
  }
}
