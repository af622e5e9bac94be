package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hashiya.morph.Guesser;
import org.hashiya.morph.Repair;

/** Parts of a town, whose names are common words elsewhere. */
final class Quarters {
  private static final Set<String> KEYS = Set.of("حي", "شارع", "مخطط", "قريه", "ضاحيه", "دوار");

  private Quarters() {}

  /** بحي، وشارع: what is named behind it is seldom meant by the word that names it. */
  static boolean isQuarter(String key) {
    String rest = key.startsWith("و") ? key.substring(1) : key;
    boolean joined = rest.startsWith("ب") || rest.startsWith("ل");
    return KEYS.contains(rest) || (joined && KEYS.contains(rest.substring(1)));
  }

  /**
   * The candidates of the word behind a part of a town, its names likelier: حي الزهرة is al-Zahra
   * rather than the flower's.
   *
   * @param free whether the word may become a name that the lexicon does not have
   */
  static List<Candidate> names(List<Candidate> candidates, boolean free) {
    Candidate best = NamePositions.least(candidates);
    boolean place = candidates.stream().anyMatch(Names::isPlace);
    boolean person = candidates.stream().anyMatch(Names::isOfPerson);
    if (place || person) {
      boolean misprint = best.analysis.repairs().contains(Repair.MISPRINT);
      int gain = misprint ? NamePositions.CERTAIN : NamePositions.LIKELY;
      return Gains.of(candidates, place ? Names::isPlace : Names::isOfPerson, gain);
    }
    if (!free || !best.article || !best.nominal() || best.name) {
      return candidates;
    }
    List<Candidate> out = new ArrayList<>(candidates);
    out.add(new Candidate(Guesser.asName(best.analysis), best.cost - NamePositions.POSSIBLE));
    return out;
  }

  /**
   * Whether a word may be a place though it could be split: لحج is a pilgrimage with a preposition,
   * but behind مُحَافَظَة the place.
   */
  static boolean isSplitPlace(Word head, Word word) {
    Candidate kind = head.likeliest();
    Candidate best = word.likeliest();
    return kind != null
        && best != null
        && Names.isPlaceWord(kind)
        && (best.conjunction || best.preposition);
  }
}
