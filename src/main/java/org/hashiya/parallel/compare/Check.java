package org.hashiya.parallel.compare;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.clue.Evidence;

/** What a translator should look at in a version. */
public sealed interface Check permits Mismatch, TermBreach, Inconsistency {
  /**
   * All there is: what does not match and what breaks with the term base, each in the order of the
   * beads, then what is not consistent.
   */
  static List<Check> of(
      GlossedArticle article, List<Passage> passages, Evidence evidence, List<Bead> beads) {
    List<Check> checks = new ArrayList<>(Mismatches.of(article, passages, evidence, beads));
    List<Usage> usages = Usages.of(article, passages, evidence, beads);
    usages.stream().filter(Usage::isBreach).map(Usage::breach).forEach(checks::add);
    checks.addAll(Consistency.of(usages));
    return List.copyOf(checks);
  }
}
