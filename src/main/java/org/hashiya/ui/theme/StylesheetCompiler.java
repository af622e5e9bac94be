package org.hashiya.ui.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Build time: puts beside each stylesheet its binary form, which JavaFX prefers and loads without
 * its parser.
 */
public final class StylesheetCompiler {
  private StylesheetCompiler() {}

  /**
   * Compiles all stylesheets of a folder.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    List<Path> sheets;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
    }
    for (Path sheet : sheets) {
      String name = sheet.toString();
      Path binary = Path.of(name.substring(0, name.length() - ".css".length()) + ".bss");
      Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
    }
  }
}
