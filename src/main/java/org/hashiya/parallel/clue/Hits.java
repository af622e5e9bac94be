package org.hashiya.parallel.clue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.parallel.english.EnglishWord;

/**
 * Where in the English the wordings of one clue are found.
 *
 * @param bySentence for each sentence that has one, the words found
 */
record Hits(Map<Integer, List<EnglishIndex.Spot>> bySentence) {
  /** What a part of a name or figure is worth against the whole. */
  private static final double PART = 0.8;

  /** How far apart the words of a phrase may stand, for each word. */
  private static final int SPREAD = 3;

  static Hits of(Clue clue, EnglishIndex english) {
    Map<Integer, Map<Integer, Double>> best = new HashMap<>();
    for (Wording wording : clue.wordings()) {
      find(wording, english)
          .forEach(spot ->
              best.computeIfAbsent(spot.sentence(), _ -> new HashMap<>())
                  .merge(spot.word(), spot.strength(), Math::max));
    }
    Map<Integer, List<EnglishIndex.Spot>> hits = HashMap.newHashMap(best.size());
    best.forEach((sentence, words) -> {
      List<EnglishIndex.Spot> spots = new ArrayList<>();
      words.forEach((w, strength) -> spots.add(new EnglishIndex.Spot(sentence, w, strength)));
      hits.put(sentence, List.copyOf(spots));
    });
    return new Hits(hits);
  }

  /** How surely the clue is found in a sentence, 0 to 1. */
  double in(int sentence) {
    double best = 0;
    for (EnglishIndex.Spot spot : bySentence.getOrDefault(sentence, List.of())) {
      best = Math.max(best, spot.strength());
    }
    return best;
  }

  private static List<EnglishIndex.Spot> find(Wording wording, EnglishIndex english) {
    boolean bySound = wording.kind() == Wording.Kind.SOUND;
    List<EnglishWord> words = wording.words();
    if (words.size() == 1) {
      return english.find(words.getFirst(), bySound).stream()
          .map(s -> new EnglishIndex.Spot(s.sentence(), s.word(), s.strength() * wording.weight()))
          .toList();
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
    boolean inParts = wording.kind() != Wording.Kind.PHRASE;
    bySentence.values().forEach(slots -> add(spots, slots, inParts, wording.weight()));
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
      boolean inParts,
      double weight) {
    List<EnglishIndex.Spot> together = together(slots);
    if (!together.isEmpty()) {
      double weakest = together.stream().mapToDouble(EnglishIndex.Spot::strength).min().orElse(0);
      together.forEach(
          s -> spots.add(new EnglishIndex.Spot(s.sentence(), s.word(), weakest * weight)));
    } else if (inParts) {
      for (List<EnglishIndex.Spot> slot : slots) {
        for (EnglishIndex.Spot s : slot) {
          spots.add(new EnglishIndex.Spot(s.sentence(), s.word(), s.strength() * weight * PART));
        }
      }
    }
  }

  /** One spot for each word, near each other; empty where a word is missing or far off. */
  private static List<EnglishIndex.Spot> together(List<List<EnglishIndex.Spot>> slots) {
    for (EnglishIndex.Spot first : slots.getFirst()) {
      List<EnglishIndex.Spot> chosen = new ArrayList<>(List.of(first));
      for (List<EnglishIndex.Spot> slot : slots.subList(1, slots.size())) {
        slot.stream()
            .filter(s -> chosen.stream().noneMatch(c -> c.word() == s.word()))
            .min(
                java.util.Comparator.comparingInt(
                    s -> Math.abs(s.word() - chosen.getLast().word())))
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
