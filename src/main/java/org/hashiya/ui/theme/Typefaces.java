package org.hashiya.ui.theme;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Which families the window is set in: CSS can name one family, not a list to choose from. */
public final class Typefaces {
  /** Book faces for English glosses and romanised words, all with the marks of ḥ and ū. */
  private static final List<String> SERIFS =
      List.of("Source Serif 4", "Charter", "Noto Serif", "Georgia", "Cambria", "DejaVu Serif");

  private Typefaces() {}

  /**
   * A stylesheet that sets the families.
   *
   * @param arabic the family of the article
   * @param installed all families
   */
  static String sheet(String arabic, List<String> installed) {
    String serif = SERIFS.stream().filter(installed::contains).findFirst().orElse("Serif");
    String css =
        ".arabic{-fx-font-family:\"" + arabic + "\";}"
            + ".english{-fx-font-family:\"" + serif + "\";}";
    return "data:text/css;charset=UTF-8,"
        + URLEncoder.encode(css, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
