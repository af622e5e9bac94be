package org.hashiya.ui.parallel;

import java.util.List;
import java.util.Optional;
import org.hashiya.parallel.compare.Attribution.Said;
import org.hashiya.parallel.compare.Stance;

/** A line of the view of attributions. */
sealed interface AttributionRow {
  /**
   * A verb with its renderings, over its places.
   *
   * @param lemma vocalised
   * @param count of its places
   * @param tallies a version each
   */
  record Verb(String lemma, Stance stance, int count, List<Tally> tallies)
      implements AttributionRow {}

  /**
   * What a version makes of a verb.
   *
   * @param renderings the commonest first
   */
  record Tally(String version, List<Rendered> renderings) {}

  /**
   * A rendering.
   *
   * @param wording empty where the version attributes the words to nobody
   * @param shifted whether the reader is let think otherwise of the words
   */
  record Rendered(String wording, boolean shifted, int count) {}

  /**
   * A place of a verb.
   *
   * @param spot the verb itself
   * @param before what stands before it, shortened
   * @param renderings for each version, as far as it has the sentence at all
   */
  record Place(
      Spot spot, String before, String verb, String after, List<Optional<InVersion>> renderings)
      implements AttributionRow {}

  /** A rendering in its place; without words where the version attributes to nobody. */
  record InVersion(Optional<Said> said, boolean shifted) {}
}
