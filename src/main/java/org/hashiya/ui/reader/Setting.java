package org.hashiya.ui.reader;

/**
 * How a paragraph is to be set.
 *
 * @param letters measures the text
 * @param labels measures the glosses beneath
 * @param em size of the text's font in pixels
 * @param measure length of a line in pixels
 * @param justified whether lines are spread to full length
 */
record Setting(
    TextMeasure letters, TextMeasure labels, double em, double measure, boolean justified) {
  /** What a long gloss may add to the width of a long word, in ems. */
  private static final double ROOM = 1.2;

  /** What a gloss may have in any case, however short its word, in ems. */
  private static final double SHORTEST_SLOT = 3.7;

  private static final double BETWEEN_LABELS = 0.45;

  /** The width that a gloss of a stretch this wide may take at most, distance included. */
  double slot(Label label, double stretch) {
    double wanted = labels.width(label.text()) + labelDistance();
    return Math.max(stretch, Math.min(wanted, Math.max(stretch + ROOM * em, SHORTEST_SLOT * em)));
  }

  double labelDistance() {
    return BETWEEN_LABELS * em;
  }
}
