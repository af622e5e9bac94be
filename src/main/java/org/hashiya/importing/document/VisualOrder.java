package org.hashiya.importing.document;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiTransform;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Lines as one sees them from left to right, back into the order in which they are written and
 * read: the algorithm of Unicode (UAX 9) turned round, as ICU offers it.
 */
final class VisualOrder {
  private static final String OPENING = "([{«“‹";
  private static final String CLOSING = ")]}»”›";

  private VisualOrder() {}

  /** What one sees of letters that follow each other. */
  static String visual(String logical) {
    return logical.length() < 2 || !isRightToLeft(logical)
        ? logical
        : new BidiTransform()
            .transform(
                logical,
                Bidi.RTL,
                BidiTransform.Order.LOGICAL,
                Bidi.LTR,
                BidiTransform.Order.VISUAL,
                BidiTransform.Mirroring.OFF,
                0);
  }

  /**
   * Puts the lines of a page into logical order.
   *
   * <p>Programs disagree about what a bracket in Arabic text is called in a PDF: the one that is
   * written or the one that is seen. Whichever makes more of the page's brackets open before they
   * close is right.
   */
  static List<String> logical(List<String> visual) {
    boolean page = visual.stream().mapToInt(VisualOrder::rightward).sum() > 0;
    List<String> asSeen = each(visual, line -> logical(line, page, BidiTransform.Mirroring.ON));
    List<String> asWritten = each(visual, line -> logical(line, page, BidiTransform.Mirroring.OFF));
    return misplaced(asSeen) < misplaced(asWritten) ? asSeen : asWritten;
  }

  private static String logical(
      String visual, boolean rightToLeftPage, BidiTransform.Mirroring mirroring) {
    if (!isRightToLeft(visual) && !rightToLeftPage) {
      return visual;
    }
    return new BidiTransform()
        .transform(
            visual,
            Bidi.LTR,
            BidiTransform.Order.VISUAL,
            rightToLeftPage ? Bidi.RTL : Bidi.LTR,
            BidiTransform.Order.LOGICAL,
            mirroring,
            0);
  }

  private static List<String> each(List<String> lines, UnaryOperator<String> change) {
    return lines.stream().map(change).toList();
  }

  private static boolean isRightToLeft(String text) {
    return text.codePoints().anyMatch(VisualOrder::isRightToLeft);
  }

  private static boolean isRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT;
  }

  /** How many more letters run from right to left than the other way. */
  private static int rightward(String line) {
    return line.codePoints()
        .map(c ->
            isRightToLeft(c)
                ? 1
                : Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? -1 : 0)
        .sum();
  }

  /** How many brackets close what was not opened, or the other way round. */
  private static int misplaced(List<String> lines) {
    int open = 0;
    int misplaced = 0;
    for (String line : lines) {
      for (int i = 0; i < line.length(); i++) {
        if (OPENING.indexOf(line.charAt(i)) >= 0) {
          open++;
        } else if (CLOSING.indexOf(line.charAt(i)) >= 0) {
          open--;
          if (open < 0) {
            misplaced++;
            open = 0;
          }
        }
      }
    }
    return misplaced + open;
  }
}
