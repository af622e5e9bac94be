package org.hashiya.parallel.compare;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.clue.Evidence;

/** What a translator should look at in a version. */
public sealed interface Check permits Mismatch, Inconsistency {
  /** All there is: what does not match in the order of the beads, then what is not consistent. */
  static List<Check> of(
      GlossedArticle article, List<Passage> passages, Evidence evidence, List<Bead> beads) {
    List<Check> checks = new ArrayList<>(Mismatches.of(article, passages, evidence, beads));
    checks.addAll(Consistency.of(Usages.of(article, passages, evidence, beads)));
    return List.copyOf(checks);
  }
}
