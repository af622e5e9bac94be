package org.hashiya;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The format of Java files: google-java-format's, run on a Java that can parse ours. */
final class SourceFormat {
  private SourceFormat() {}

  /**
   * Gives all Java files below a folder their format.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException, FormatterException {
    for (Path file : files(Path.of(args[0]))) {
      String source = Files.readString(file);
      String formatted = format(source);
      if (!formatted.equals(source)) {
        Files.writeString(file, formatted);
        System.out.println(file);
      }
    }
  }

  static String format(String source) throws FormatterException {
    Formatter formatter = new Formatter(JavaFormatterOptions.builder().build());
    return formatter.formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(source));
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
