package org.hashiya.parallel.clue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Lexicon;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.parallel.english.EnglishWord;

/**
 * Which English words mean much the same, learnt from the lexicon: two that gloss one sense of an
 * Arabic word are near in meaning, and so, less surely, are the glosses of the words of one root.
 */
final class Thesaurus {
  /** Glosses that share fewer of their senses are no synonyms. */
  private static final double LEAST_LIKENESS = 0.12;

  /** Each sense as the stems of its glosses of one word. */
  private final List<List<String>> senses = new ArrayList<>();

  private final Map<String, List<Integer>> sensesOf = new HashMap<>();
  private final Map<String, Set<String>> roots = new HashMap<>();

  /**
   * A word near in meaning.
   *
   * @param likeness above 0 to 1
   */
  record Synonym(String stem, double likeness) {}

  private Thesaurus(Lexicon lexicon) {
    for (int id = 0; id < lexicon.size(); id++) {
      Entry entry = lexicon.entry(id);
      if (entry.pos() != PartOfSpeech.NAME) {
        entry.senses().forEach(sense -> add(sense, entry.root()));
      }
    }
  }

  private static final class Shipped {
    static final Thesaurus ONE = new Thesaurus(Lexicon.open());
  }

  /** That of the lexicon that ships with the program; made when it is first asked for. */
  static Thesaurus shipped() {
    return Shipped.ONE;
  }

  private void add(Sense sense, String root) {
    Set<String> stems = new LinkedHashSet<>();
    for (String gloss : sense.glosses()) {
      List<EnglishWord> words = Wording.of(gloss, 1, Wording.Kind.PHRASE).words();
      if (words.size() == 1 && !words.getFirst().isNumber()) {
        stems.add(words.getFirst().stem().intern());
      }
    }
    stems.forEach(s -> sensesOf.computeIfAbsent(s, _ -> new ArrayList<>(2)).add(senses.size()));
    senses.add(List.copyOf(stems));
    if (!root.isEmpty()) {
      roots.computeIfAbsent(root, _ -> new LinkedHashSet<>()).addAll(stems);
    }
  }

  /** Whether the word glosses anything. */
  boolean has(String stem) {
    return sensesOf.containsKey(stem);
  }

  /** The glosses of all words of an Arabic root, by stem. */
  Set<String> ofRoot(String root) {
    return roots.getOrDefault(root, Set.of());
  }

  /**
   * Words near in meaning: the cosine of the senses that two words gloss.
   *
   * @param stem of a word
   */
  List<Synonym> synonyms(String stem) {
    List<Integer> own = sensesOf.getOrDefault(stem, List.of());
    Map<String, Integer> shared = new HashMap<>();
    for (int sense : own) {
      senses.get(sense).forEach(other -> shared.merge(other, 1, Integer::sum));
    }
    shared.remove(stem);
    List<Synonym> synonyms = new ArrayList<>();
    shared.forEach((other, count) -> {
      int others = sensesOf.getOrDefault(other, List.of()).size();
      double likeness = count / Math.sqrt((double) own.size() * others);
      if (likeness >= LEAST_LIKENESS) {
        synonyms.add(new Synonym(other, likeness));
      }
    });
    return synonyms;
  }
}
