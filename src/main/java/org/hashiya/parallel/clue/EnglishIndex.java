package org.hashiya.parallel.clue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.parallel.english.EnglishWord;

/** Where each word of an English text stands, by stem, by family and by sound. */
final class EnglishIndex {
  private final Map<String, List<Spot>> stems = new HashMap<>();
  private final Map<String, List<Spot>> families = new HashMap<>();
  private final Map<String, List<Spot>> sounds = new HashMap<>();
  private final Map<String, List<String>> soundsByBeginning = new HashMap<>();

  /**
   * A place where a word is found.
   *
   * @param sentence number of the sentence
   * @param word number of the word in it
   * @param strength how sure it is that it is the word looked for, above 0 to 1
   */
  record Spot(int sentence, int word, double strength) {}

  private static final double DERIVED = 0.6;

  EnglishIndex(List<List<EnglishWord>> sentences) {
    for (int s = 0; s < sentences.size(); s++) {
      List<EnglishWord> words = sentences.get(s);
      for (int w = 0; w < words.size(); w++) {
        EnglishWord word = words.get(w);
        if (word.content()) {
          put(stems, word.stem(), new Spot(s, w, 1));
          put(families, word.family(), new Spot(s, w, DERIVED));
          if (word.isCapitalised() && !word.isNumber()) {
            String sound = NameSound.of(word.text());
            put(sounds, sound, new Spot(s, w, 1));
          }
        }
      }
    }
    for (String sound : sounds.keySet()) {
      if (!sound.isEmpty()) {
        soundsByBeginning.computeIfAbsent(sound.substring(0, 1), _ -> new ArrayList<>()).add(sound);
      }
    }
  }

  private static void put(Map<String, List<Spot>> index, String key, Spot spot) {
    index.computeIfAbsent(key, _ -> new ArrayList<>()).add(spot);
  }

  /** Where a word stands, inflected (with full strength) or derived. */
  List<Spot> find(EnglishWord word, boolean bySound) {
    List<Spot> found = new ArrayList<>(stems.getOrDefault(word.stem(), List.of()));
    if (!word.isNumber()) {
      addNew(found, families.getOrDefault(word.family(), List.of()), 1);
    }
    if (bySound) {
      String sound = NameSound.of(word.text());
      if (!sound.isEmpty()) {
        for (String other : soundsByBeginning.getOrDefault(sound.substring(0, 1), List.of())) {
          double likeness = NameSound.likeness(sound, other);
          if (likeness > 0) {
            addNew(found, sounds.getOrDefault(other, List.of()), likeness);
          }
        }
      }
    }
    return found;
  }

  private static void addNew(List<Spot> found, List<Spot> more, double strength) {
    for (Spot spot : more) {
      boolean known =
          found.stream().anyMatch(f -> f.sentence() == spot.sentence() && f.word() == spot.word());
      if (!known) {
        found.add(new Spot(spot.sentence(), spot.word(), spot.strength() * strength));
      }
    }
  }
}
