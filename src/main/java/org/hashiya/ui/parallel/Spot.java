package org.hashiya.ui.parallel;

/**
 * A sentence on the desk, or a word of one.
 *
 * @param column number of the version; {@link #ARABIC} for the article itself
 * @param sentence its number in that text
 * @param word number of the token or English word; {@link #WHOLE} for the whole sentence
 */
record Spot(int column, int sentence, int word) {
  static final int ARABIC = -1;
  static final int WHOLE = -1;

  static Spot sentence(int column, int sentence) {
    return new Spot(column, sentence, WHOLE);
  }

  boolean isArabic() {
    return column == ARABIC;
  }
}
