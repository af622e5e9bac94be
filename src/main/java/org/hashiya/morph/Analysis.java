package org.hashiya.morph;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hashiya.lexicon.Entry;
import org.hashiya.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a written word by itself. Immutable; what most readings are never asked for,
 * their segments and vowels, is worked out at the first question.
 */
public final class Analysis {
  private final Entry entry;
  private final Features features;
  private final Set<Repair> repairs;
  private final int rarity;
  private final @Nullable Division division;
  private @Nullable List<Segment> segments;
  private @Nullable String vocalised;
  private @Nullable String stemKey;

  /**
   * @param entry the lemma; a synthetic entry for a guess
   * @param segments in order of writing; exactly one is the stem
   * @param features of the stem
   * @param vocalised the whole word in correct spelling with vowels, case or mood ending left out
   *     unless the spelling shows it
   * @param repairs empty where the word stands as it should be spelled
   */
  public Analysis(
      Entry entry,
      List<Segment> segments,
      Features features,
      String vocalised,
      Set<Repair> repairs) {
    this.entry = entry;
    this.segments = List.copyOf(segments);
    this.features = features;
    this.vocalised = vocalised;
    this.repairs = Set.copyOf(repairs);
    this.rarity =
        Rarity.ofStem(entry, features, repairs) + Rarity.ofClitics(entry, features, segments);
    this.division = null;
  }

  Analysis(Entry entry, Features features, Set<Repair> repairs, Division division) {
    this.entry = entry;
    this.features = features;
    this.repairs = repairs;
    this.division = division;
    this.rarity = Rarity.ofStem(entry, features, repairs) + division.rarity(entry, features);
  }

  /** The same reading of a word that is spelled otherwise. */
  Analysis with(Set<Repair> otherRepairs) {
    return new Analysis(entry, segments(), features, vocalised(), otherRepairs);
  }

  /** The lemma; a synthetic entry for a guess. */
  public Entry entry() {
    return entry;
  }

  /** What the word is made of, in order of writing; exactly one is the stem. */
  public List<Segment> segments() {
    List<Segment> known = segments;
    if (known == null) {
      known = Objects.requireNonNull(division).segments(entry);
      segments = known;
    }
    return known;
  }

  /** Features of the stem. */
  public Features features() {
    return features;
  }

  /**
   * The whole word in correct spelling with vowels, case or mood ending left out unless the
   * spelling shows it.
   */
  public String vocalised() {
    String known = vocalised;
    if (known == null) {
      known = Joined.vocalised(segments());
      vocalised = known;
    }
    return known;
  }

  /** The stem as it is looked up: without vowels, spellings that waver written one way. */
  public String stemKey() {
    String known = stemKey;
    if (known == null) {
      known = "";
      for (Segment s : segments()) {
        known = s.role() == Role.STEM ? Folding.key(s.text()) : known;
      }
      stemKey = known;
    }
    return known;
  }

  /** Empty where the word stands as it should be spelled. */
  public Set<Repair> repairs() {
    return repairs;
  }

  /** How unlikely the analysis is by itself: four units are a factor of two in newswire. */
  int rarity() {
    return rarity;
  }

  public boolean isGuess() {
    return entry.isGuess();
  }

  /** Whether both are the same lemma in the same vowels. */
  boolean saysSameAs(Analysis other) {
    return entry.id() == other.entry.id() && vocalised().equals(other.vocalised());
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Analysis other
        && entry.equals(other.entry)
        && features.equals(other.features)
        && repairs.equals(other.repairs)
        && segments().equals(other.segments())
        && vocalised().equals(other.vocalised());
  }

  @Override
  public int hashCode() {
    return Objects.hash(entry, features, vocalised());
  }

  @Override
  public String toString() {
    return vocalised() + " " + entry.lemma() + " " + segments() + " " + features + " " + repairs;
  }
}
