package org.hashiya.parallel.clue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hashiya.parallel.english.EnglishWord;
import org.hashiya.parallel.english.Kin;

/**
 * Where in the English the wordings of one clue are found. Kept in plain arrays: a long text has
 * millions of such places.
 */
final class Hits {
  /** How far apart the words of a phrase may stand, for each word. */
  private static final int SPREAD = 3;

  /** Ascending; the same number as often as the sentence has words that are found. */
  private final int[] sentences;

  private final int[] words;
  private final float[] strengths;
  private final double total;
  private final double most;
  private final int[] grades = new int[Grade.COUNT];

  private Hits(Map<Integer, Map<Integer, Double>> best) {
    int count = best.values().stream().mapToInt(Map::size).sum();
    sentences = new int[count];
    words = new int[count];
    strengths = new float[count];
    int at = 0;
    double sum = 0;
    double top = 0;
    for (Map.Entry<Integer, Map<Integer, Double>> sentence : new TreeMap<>(best).entrySet()) {
      double strongest = 0;
      for (Map.Entry<Integer, Double> word : sentence.getValue().entrySet()) {
        sentences[at] = sentence.getKey();
        words[at] = word.getKey();
        strengths[at++] = word.getValue().floatValue();
        strongest = Math.max(strongest, word.getValue());
      }
      sum += strongest;
      top = Math.max(top, strongest);
      grades[Grade.of(strongest)]++;
    }
    grades[Grade.of(top)] -= best.isEmpty() ? 0 : 1;
    total = sum;
    most = top;
  }

  static Hits of(Clue clue, EnglishIndex english) {
    Map<Integer, Map<Integer, Double>> best = new HashMap<>();
    clue.wordings().forEach(wording -> put(find(wording, english), best));
    put(english.findRoot(clue.root()), best);
    return new Hits(best);
  }

  private static void put(List<EnglishIndex.Spot> spots, Map<Integer, Map<Integer, Double>> best) {
    for (EnglishIndex.Spot spot : spots) {
      best.computeIfAbsent(spot.sentence(), _ -> new HashMap<>(2))
          .merge(spot.word(), spot.strength(), Math::max);
    }
  }

  /** How surely the clue is found in a sentence, 0 to 1. */
  double in(int sentence) {
    double best = 0;
    for (int at = first(sentence); at < sentences.length && sentences[at] == sentence; at++) {
      best = Math.max(best, strengths[at]);
    }
    return best;
  }

  /** The words found in a sentence. */
  List<EnglishIndex.Spot> at(int sentence) {
    List<EnglishIndex.Spot> spots = new ArrayList<>();
    for (int at = first(sentence); at < sentences.length && sentences[at] == sentence; at++) {
      spots.add(spot(at));
    }
    return spots;
  }

  /** How surely the clue is found in all sentences together. */
  double total() {
    return total;
  }

  /** How surely it is found where it is found most surely. */
  double most() {
    return most;
  }

  /** How many sentences have it with each grade, but for one that has it most surely. */
  int[] elsewhere() {
    return grades;
  }

  int size() {
    return sentences.length;
  }

  int sentence(int at) {
    return sentences[at];
  }

  int word(int at) {
    return words[at];
  }

  float strength(int at) {
    return strengths[at];
  }

  /** The place among the hits from which they are in a sentence or behind it. */
  int first(int sentence) {
    int at = Arrays.binarySearch(sentences, sentence);
    if (at < 0) {
      return -at - 1;
    }
    while (at > 0 && sentences[at - 1] == sentence) {
      at--;
    }
    return at;
  }

  private EnglishIndex.Spot spot(int at) {
    return new EnglishIndex.Spot(sentences[at], words[at], strengths[at]);
  }

  private static List<EnglishIndex.Spot> find(Wording wording, EnglishIndex english) {
    boolean bySound = wording.kind() == Wording.Kind.SOUND;
    List<EnglishWord> words = wording.words();
    if (words.size() == 1) {
      List<EnglishIndex.Spot> found = english.find(words.getFirst(), bySound);
      if (wording.kind() == Wording.Kind.PHRASE) {
        found.addAll(english.findSynonyms(words.getFirst()));
      }
      found.addAll(english.findKin(words.getFirst().stem()));
      return found.stream().map(spot -> spot.times(wording.weight())).toList();
    }
    Map<Integer, List<List<EnglishIndex.Spot>>> bySentence = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      for (EnglishIndex.Spot spot : english.find(words.get(i), bySound)) {
        List<List<EnglishIndex.Spot>> found =
            bySentence.computeIfAbsent(spot.sentence(), _ -> slots(words.size()));
        found.get(i).add(spot);
      }
    }
    List<EnglishIndex.Spot> spots = new ArrayList<>();
    double part =
        wording.kind() == Wording.Kind.PHRASE
            ? english.trust().phrasePart()
            : english.trust().part();
    bySentence.values().forEach(slots -> add(spots, slots, part, wording.weight()));
    if (words.size() == 2) {
      String pair = Kin.pair(words.getFirst().stem(), words.getLast().stem());
      english.findKin(pair).forEach(spot -> spots.add(spot.times(wording.weight())));
    }
    return spots;
  }

  private static List<List<EnglishIndex.Spot>> slots(int count) {
    List<List<EnglishIndex.Spot>> slots = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      slots.add(new ArrayList<>(2));
    }
    return slots;
  }

  private static void add(
      List<EnglishIndex.Spot> spots,
      List<List<EnglishIndex.Spot>> slots,
      double part,
      double weight) {
    List<EnglishIndex.Spot> together = together(slots);
    if (together.isEmpty()) {
      slots.forEach(slot -> slot.forEach(s -> spots.add(s.times(weight * part))));
      return;
    }
    double weakest = together.stream().mapToDouble(EnglishIndex.Spot::strength).min().orElse(0);
    together.forEach(
        s -> spots.add(new EnglishIndex.Spot(s.sentence(), s.word(), weakest * weight)));
  }

  /** One spot for each word, near each other; empty where a word is missing or far off. */
  private static List<EnglishIndex.Spot> together(List<List<EnglishIndex.Spot>> slots) {
    for (EnglishIndex.Spot first : slots.getFirst()) {
      List<EnglishIndex.Spot> chosen = new ArrayList<>(List.of(first));
      for (List<EnglishIndex.Spot> slot : slots.subList(1, slots.size())) {
        slot.stream()
            .filter(s -> chosen.stream().noneMatch(c -> c.word() == s.word()))
            .min(Comparator.comparingInt(s -> Math.abs(s.word() - chosen.getLast().word())))
            .filter(s -> Math.abs(s.word() - first.word()) <= SPREAD * slots.size())
            .ifPresent(chosen::add);
      }
      if (chosen.size() == slots.size()) {
        return chosen;
      }
    }
    return List.of();
  }
}
