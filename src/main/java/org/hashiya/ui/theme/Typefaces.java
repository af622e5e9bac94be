package org.hashiya.ui.theme;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Which families the window is set in: CSS can name one family, not a list to choose from. */
public final class Typefaces {
  /** Book faces for English glosses and romanised words, all with the marks of ḥ and ū. */
  private static final List<String> SERIFS =
      List.of("Source Serif 4", "Charter", "Noto Serif", "Georgia", "Cambria", "DejaVu Serif");

  /**
   * Faces for an Arabic interface. Each has Arabic together with brackets, dots and digits: where
   * one of those comes from another font, JavaFX 26 draws the parts of a line in the wrong order.
   */
  private static final List<String> ARABIC_SANS =
      List.of("Segoe UI", "Cairo", "IBM Plex Sans Arabic", "Tahoma", "Arial", "DejaVu Sans");

  private Typefaces() {}

  /**
   * A stylesheet that sets the families.
   *
   * @param article the family of the article
   * @param arabicInterface whether the window itself speaks Arabic
   * @param installed all families
   */
  static String sheet(String article, boolean arabicInterface, List<String> installed) {
    String serif = first(SERIFS, installed, "Serif");
    String css =
        (arabicInterface ? rule(".root", first(ARABIC_SANS, installed, article)) : "")
            + rule(".arabic", article)
            + rule(".english", serif);
    return "data:text/css;charset=UTF-8,"
        + URLEncoder.encode(css, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String first(List<String> wanted, List<String> installed, String otherwise) {
    return wanted.stream().filter(installed::contains).findFirst().orElse(otherwise);
  }

  private static String rule(String selector, String family) {
    return selector + "{-fx-font-family:\"" + family + "\";}";
  }
}
