package org.hashiya.importing;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.article.Block;

/** Guesses from a text's lines which of them are its title and its headings. */
final class Structure {
  private static final int LONGEST_TITLE = 25;
  private static final int LONGEST_HEADING = 10;
  private static final int SHORTEST_PARAGRAPH = 12;

  /** Title, second title, byline, place and date. */
  private static final int LONGEST_HEAD = 4;

  private static final String ENDS_A_SENTENCE = ".،؛;,";
  private static final String ENDS_NO_HEADING = ENDS_A_SENTENCE + ":!؟?…\"»”)";

  private Structure() {}

  static List<Line> of(List<String> texts) {
    List<String> lines = texts.stream().map(PageNoise::strip).filter(l -> !l.isEmpty()).toList();
    if (lines.isEmpty()) {
      return texts.stream().map(Line::paragraph).toList();
    }
    List<Line> judged = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      judged.add(new Line(kind(lines, i, judged), lines.get(i)));
    }
    return judged;
  }

  private static Block.Kind kind(List<String> lines, int at, List<Line> before) {
    if (at + 1 == lines.size()) {
      return Block.Kind.PARAGRAPH;
    }
    String line = lines.get(at);
    if (at == 0) {
      boolean title = !endsWith(line, ENDS_A_SENTENCE) && words(line) <= LONGEST_TITLE;
      return title ? Block.Kind.TITLE : Block.Kind.PARAGRAPH;
    }
    int words = words(line);
    int following = words(lines.get(at + 1));
    // A short line right under the title is a byline or a second title.
    boolean heading =
        before.getLast().kind() == Block.Kind.PARAGRAPH
            && !isUnderTitle(before)
            && words <= LONGEST_HEADING
            && !endsWith(line, ENDS_NO_HEADING)
            && Character.isLetterOrDigit(line.codePointAt(0))
            && following >= SHORTEST_PARAGRAPH
            && following >= 2 * words;
    return heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
  }

  /** Whether nothing but the title and short lines came before. */
  private static boolean isUnderTitle(List<Line> before) {
    return before.size() <= LONGEST_HEAD
        && before.stream().skip(1).allMatch(line -> words(line.text()) < SHORTEST_PARAGRAPH);
  }

  private static boolean endsWith(String line, String marks) {
    return marks.indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static int words(String line) {
    int words = 1;
    for (int i = line.indexOf(' '); i >= 0; i = line.indexOf(' ', i + 1)) {
      words++;
    }
    return words;
  }
}
