package org.hashiya.ui.theme;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;

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

  /** Dresses the scene and, through the user agent stylesheet, every window of the program. */
  public void dress(Scene scene) {
    // The compiled form: parsing AtlantaFX's 165 kB of CSS costs a quarter of a second.
    String sheet = "/atlantafx/base/theme/" + base + ".bss";
    if (!sheet.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(sheet);
    }
    scene
        .getStylesheets()
        .setAll(
            Stream.concat(Stream.of("hashiya"), tokens.stream())
                .map(Theme::sheet)
                .toList());
  }

  private static String sheet(String name) {
    String file = "/theme/" + name + ".css";
    return Objects.requireNonNull(Theme.class.getResource(file), file).toExternalForm();
  }
}
