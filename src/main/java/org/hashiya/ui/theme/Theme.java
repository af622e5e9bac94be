package org.hashiya.ui.theme;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** The look of the window. */
public enum Theme {
  LIGHT("primer-light", List.of()),
  SEPIA("primer-light", List.of("sepia")),
  DARK("primer-dark", List.of("dark"));

  private final String base;
  private final List<String> tokens;

  Theme(String base, List<String> tokens) {
    this.base = base;
    this.tokens = tokens;
  }

  /**
   * Dresses the scene, those popups that are open, and through the user agent stylesheet every
   * window to come.
   *
   * @param article the family of the article, which Arabic words have everywhere
   * @param arabicInterface whether the window itself speaks Arabic
   */
  public void dress(Scene scene, String article, boolean arabicInterface) {
    String typefaces = Typefaces.sheet(article, arabicInterface, Font.getFamilies());
    wear(scene, Stream.concat(Stream.of(typefaces), sheets()).toList());
  }

  /** Dresses a scene with the text alone, which brings its typeface along. */
  public void dressText(Scene scene) {
    wear(scene, sheets().toList());
  }

  private Stream<String> sheets() {
    return Stream.concat(Stream.of("reader", "hashiya"), tokens.stream()).map(Theme::sheet);
  }

  private void wear(Scene scene, List<String> sheets) {
    prime();
    scene.getStylesheets().setAll(sheets);
    // A popup takes its owner's sheets when it is shown and not again.
    for (Window window : Window.getWindows()) {
      if (window instanceof PopupWindow popup) {
        popup.getScene().getStylesheets().setAll(sheets);
      }
    }
  }

  /**
   * Sets the sheet that all windows stand on. To be called before the first control is made, which
   * would otherwise load JavaFX's own sheet, and that takes a quarter of a second.
   */
  public void prime() {
    // The compiled form: the text of AtlantaFX is 165 kB of CSS.
    String sheet = "/atlantafx/base/theme/" + base + ".bss";
    if (!sheet.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(sheet);
    }
  }

  /** The sheet that a page of the window has for itself; empty if it has none. */
  public static Optional<String> sheetOf(String page) {
    return Optional.ofNullable(Theme.class.getResource(file(page))).map(URL::toExternalForm);
  }

  private static String sheet(String name) {
    return sheetOf(name).orElseThrow(() -> new IllegalStateException("no " + file(name)));
  }

  private static String file(String name) {
    return "/theme/" + name + ".css";
  }
}
