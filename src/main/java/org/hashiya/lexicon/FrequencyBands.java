package org.hashiya.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How many words the lexicon has of each frequency class, and which: a measure for vocabularies.
 * Names and numbers are left out, and so is what is derived from other words by rule.
 */
public final class FrequencyBands {
  /** The class of the rarest words. */
  public static final int RAREST = 18;

  private static final int EXAMPLES = 12;

  private final int[] upTo = new int[RAREST + 1];
  private final List<List<String>> examples =
      Stream.<List<String>>generate(ArrayList::new).limit(RAREST + 1).toList();

  private final Random chance = new Random(1);

  private FrequencyBands() {}

  /** Counts; goes through the whole lexicon once. */
  public static FrequencyBands of(Lexicon lexicon) {
    FrequencyBands bands = new FrequencyBands();
    for (int id = 0; id < lexicon.size(); id++) {
      Entry entry = lexicon.passing(id);
      if (isCounted(entry) && !lexicon.isHidden(id)) {
        bands.add(entry);
      }
    }
    for (int band = 1; band <= RAREST; band++) {
      bands.upTo[band] += bands.upTo[band - 1];
    }
    return bands;
  }

  /** The words of a lexicon that are at least as common as a class says; derived ones as well. */
  public static List<Entry> commonWords(Lexicon lexicon, int frequencyClass) {
    List<Entry> common = new ArrayList<>();
    for (int id = 0; id < lexicon.size(); id++) {
      Entry entry = lexicon.passing(id);
      if (entry.frequencyClass() <= frequencyClass && isWord(entry) && !lexicon.isHidden(id)) {
        common.add(entry);
      }
    }
    return common;
  }

  private static boolean isCounted(Entry entry) {
    boolean authored =
        entry.origin() == Entry.Origin.AUTHORED || entry.origin() == Entry.Origin.OWN;
    return authored && isWord(entry);
  }

  private static boolean isWord(Entry entry) {
    return entry.pos() != PartOfSpeech.NAME && entry.pos() != PartOfSpeech.NUMERAL;
  }

  private void add(Entry entry) {
    int band = Math.clamp(entry.frequencyClass(), 0, RAREST);
    List<String> drawn = examples.get(band);
    upTo[band]++;
    if (drawn.size() < EXAMPLES) {
      drawn.add(entry.lemma());
    } else {
      // Each word has the same chance to be among the examples, and the draw is always the same.
      int place = chance.nextInt(upTo[band]);
      if (place < EXAMPLES) {
        drawn.set(place, entry.lemma());
      }
    }
  }

  /** How many words are at least as common as a frequency class says; 0 for a negative class. */
  public int upTo(int frequencyClass) {
    return frequencyClass < 0 ? 0 : upTo[Math.min(frequencyClass, RAREST)];
  }

  /** Some words of a class, vocalised; at most a dozen. */
  public List<String> examples(int frequencyClass) {
    return List.copyOf(examples.get(Math.clamp(frequencyClass, 0, RAREST)));
  }
}
