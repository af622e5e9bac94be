package org.hashiya.app.ahead;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/** Lays the binary form beside each stylesheet, where JavaFX looks for it before it parses. */
final class StyleCompiler {
  private static final String TEXT = ".css";
  private static final String BINARY = ".bss";

  private StyleCompiler() {}

  static void compile(Path folder) throws IOException {
    try (DirectoryStream<Path> sheets = Files.newDirectoryStream(folder, "*" + TEXT)) {
      for (Path sheet : sheets) {
        String name = sheet.getFileName().toString();
        Path binary = folder.resolve(name.substring(0, name.length() - TEXT.length()) + BINARY);
        Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
      }
    }
  }
}
