package org.hashiya.ui.reader;

import javafx.scene.text.Font;

/**
 * How paragraphs of one rank are set. All lengths in pixels.
 *
 * @param lineHeight from baseline to baseline
 * @param baseline of a line, from its top
 * @param labelBaseline of the glosses beneath, from the line's top
 * @param inkTop where the highlight of a word begins, from the line's top
 * @param inkBottom where it ends
 * @param before empty space above the paragraph
 * @param after empty space below it
 */
record RankStyle(
    Font font,
    Setting setting,
    double lineHeight,
    double baseline,
    double labelBaseline,
    double inkTop,
    double inkBottom,
    double before,
    double after) {}
