package org.hashiya.text;

import static org.assertj.core.api.Assertions.assertThat;

class MarksTest {
  /** Has to be composed, so that what stands behind it is ordered by the tables of Unicode. */
  private static final String APART = "e\u0301 ";

  private static final String COMPOSED = "\u00E9 ";
  private static final char[] LETTERS = {Arabic.NUN, Arabic.ALIF_HAMZA_ABOVE, Arabic.TATWEEL};

  @AnyLocaleTest
  void marksAreOrderedAlikeWithAndWithoutTheTables() {
    for (char letter : LETTERS) {
      for (char first : marks()) {
        for (char second : marks()) {
          String text = String.valueOf(new char[] {letter, first, second, ' ', letter, second});
          assertThat(Marks.inOrder(text)).isEqualTo(behindWhatIsComposed(text));
        }
      }
    }
  }

  private static String behindWhatIsComposed(String text) {
    String ordered = Marks.inOrder(APART + text);
    assertThat(ordered).startsWith(COMPOSED);
    return ordered.substring(COMPOSED.length());
  }

  private static char[] marks() {
    StringBuilder marks = new StringBuilder();
    for (char c = Arabic.FATHATAN; c <= Arabic.HAMZA_BELOW; c++) {
      marks.append(c);
    }
    return marks.append(Arabic.DAGGER_ALIF).toString().toCharArray();
  }
}
