package org.hashiya.parallel;

import java.util.List;

/**
 * How an article and a version belong together.
 *
 * @param beads each sentence of either side is in exactly one; in the order of the Arabic, what the
 *     version adds behind what it follows there
 * @param confidence how surely the version is one of this article at all, 0 to 1: the share of the
 *     shorter text that lies in links, each counted by its confidence
 */
public record Alignment(List<Bead> beads, double confidence) {
  /**
   * Under this the version is probably one of another article: between what the bundled articles
   * have with versions of others and with their own.
   */
  public static final double SAME_ARTICLE = 0.4;

  public Alignment {
    beads = List.copyOf(beads);
  }

  /** Whether so little belongs together that the two are probably different articles. */
  public boolean isDoubtful() {
    return confidence < SAME_ARTICLE;
  }
}
