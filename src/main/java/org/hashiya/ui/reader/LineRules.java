package org.hashiya.ui.reader;

import java.util.List;
import java.util.Locale;

/**
 * The rules by which ICU breaks and orders lines: where they may end, what stands right of what.
 */
public final class LineRules {
  private static final String ANY_TEXT = "نص 1";

  private LineRules() {}

  /**
   * Loads the rules of a language. To be called beside the FX thread while the window is being
   * made, since the first paragraph would otherwise wait for them.
   */
  public static void prime(Locale language) {
    var _ = new ParagraphText(ANY_TEXT, List.of(), language);
  }
}
