package org.hashiya.parallel.clue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hashiya.parallel.english.EnglishStem;
import org.hashiya.parallel.english.EnglishWord;
import org.hashiya.parallel.english.Kin;

/** Where each word of an English text stands, by stem, by family and by sound. */
final class EnglishIndex {
  private static final Pattern ALL_LETTERS = Pattern.compile("\\p{L}+");

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
  record Spot(int sentence, int word, double strength) {
    Spot times(double factor) {
      return new Spot(sentence, word, strength * factor);
    }
  }

  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_COMPOUND = 7;

  private final Figures figures = new Figures();
  private final Kin kin = Kin.shipped();
  private final Thesaurus thesaurus;
  private final Trust trust;

  EnglishIndex(List<List<EnglishWord>> sentences, Thesaurus thesaurus, Trust trust) {
    this.thesaurus = thesaurus;
    this.trust = trust;
    for (int s = 0; s < sentences.size(); s++) {
      List<EnglishWord> words = sentences.get(s);
      figures.add(s, words);
      for (int w = 0; w < words.size(); w++) {
        EnglishWord word = words.get(w);
        if (word.content()) {
          put(stems, word.stem(), new Spot(s, w, 1));
          put(families, word.family(), new Spot(s, w, trust.derived()));
          if (w > 0 && kin.has(Kin.pair(words.get(w - 1).stem(), word.stem()))) {
            put(stems, Kin.pair(words.get(w - 1).stem(), word.stem()), new Spot(s, w, 1));
          }
          Spot inCompound = new Spot(s, w, trust.compound());
          parts(word).forEach(part -> put(families, EnglishStem.family(part), inCompound));
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

  /** The two words that a compound is written of: sunlight, schoolchildren. */
  private List<String> parts(EnglishWord word) {
    String letters = word.text().toLowerCase(Locale.ROOT);
    if (word.isNumber()
        || letters.length() < SHORTEST_COMPOUND
        || !ALL_LETTERS.matcher(letters).matches()) {
      return List.of();
    }
    for (int at = SHORTEST_PART; at <= letters.length() - SHORTEST_PART; at++) {
      String first = EnglishStem.of(letters.substring(0, at));
      String last = EnglishStem.of(letters.substring(at));
      if (thesaurus.has(first) && thesaurus.has(last)) {
        return List.of(first, last);
      }
    }
    return List.of();
  }

  private static void put(Map<String, List<Spot>> index, String key, Spot spot) {
    index.computeIfAbsent(key, _ -> new ArrayList<>()).add(spot);
  }

  /** Where words stand that put the same thing in another build. */
  List<Spot> findKin(String stem) {
    List<Spot> found = new ArrayList<>();
    for (String same : kin.of(stem)) {
      add(found, stems.getOrDefault(same, List.of()), trust.kin());
    }
    return found;
  }

  /** Where words stand that are near a word in meaning. */
  List<Spot> findSynonyms(EnglishWord word) {
    List<Spot> found = new ArrayList<>();
    for (Thesaurus.Synonym synonym : thesaurus.synonyms(word.stem())) {
      double strength = trust.synonym() * Math.sqrt(synonym.likeness());
      add(found, stems.getOrDefault(synonym.stem(), List.of()), strength);
    }
    return found;
  }

  /** Where the glosses of the words of an Arabic root stand. */
  List<Spot> findRoot(String root) {
    List<Spot> found = new ArrayList<>();
    for (String stem : thesaurus.ofRoot(root)) {
      add(found, stems.getOrDefault(stem, List.of()), trust.sameRoot());
    }
    return found;
  }

  Trust trust() {
    return trust;
  }

  /**
   * Where a word stands, inflected (with full strength) or derived; a place that is found in two
   * ways is there twice, the surer way first.
   */
  List<Spot> find(EnglishWord word, boolean bySound) {
    List<Spot> found = new ArrayList<>(stems.getOrDefault(word.stem(), List.of()));
    if (!word.isNumber()) {
      add(found, families.getOrDefault(word.family(), List.of()), 1);
    }
    if (Figures.isFigure(word)) {
      add(found, figures.near(word), trust.near());
    }
    if (bySound) {
      String sound = NameSound.of(word.text());
      if (!sound.isEmpty()) {
        for (String other : soundsByBeginning.getOrDefault(sound.substring(0, 1), List.of())) {
          double likeness = NameSound.likeness(sound, other);
          if (likeness > 0) {
            add(found, sounds.getOrDefault(other, List.of()), likeness);
          }
        }
      }
    }
    return found;
  }

  private static void add(List<Spot> found, List<Spot> more, double strength) {
    more.forEach(spot -> found.add(spot.times(strength)));
  }
}
