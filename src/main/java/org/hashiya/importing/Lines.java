package org.hashiya.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a text that are paragraphs or headings of their own. */
final class Lines {
  /** Longer lines were not broken by a person or program that wraps at a margin. */
  private static final int WIDEST_MARGIN = 110;

  private static final int NARROWEST_MARGIN = 45;
  private static final int FEWEST_LINES = 4;
  private static final double MOSTLY = 0.6;
  private static final String SENTENCE_ENDS = ".!?؟:…»”\"";
  private static final Pattern BLANK_LINE = Pattern.compile("\n{2,}");

  private Lines() {}

  /** Lines without blank ones. Where paragraphs were wrapped at a margin, they are joined again. */
  static List<String> of(String text) {
    return isWrapped(text) ? paragraphs(text) : text.lines().filter(l -> !l.isBlank()).toList();
  }

  private static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : BLANK_LINE.split(text)) {
      if (!paragraph.isBlank()) {
        paragraphs.add(paragraph.strip().replace('\n', ' '));
      }
    }
    return paragraphs;
  }

  /** Wrapped lines come in rows, are all of about one width, and end in the midst of sentences. */
  private static boolean isWrapped(String text) {
    int inRow = 0;
    int midSentence = 0;
    int wide = 0;
    String previous = "";
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.length() > WIDEST_MARGIN) {
        return false;
      }
      if (!line.isBlank() && !previous.isBlank()) {
        inRow++;
        wide += previous.length() >= NARROWEST_MARGIN ? 1 : 0;
        midSentence += SENTENCE_ENDS.indexOf(previous.charAt(previous.length() - 1)) < 0 ? 1 : 0;
      }
      previous = line;
    }
    return inRow >= FEWEST_LINES && wide >= MOSTLY * inRow && midSentence >= MOSTLY * inRow;
  }
}
