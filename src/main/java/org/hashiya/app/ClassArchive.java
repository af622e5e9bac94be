package org.hashiya.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Where the JVM keeps the classes of the window between two starts, which saves it a third of the
 * work of the next one. It makes the archive by itself when the window is closed, and anew after an
 * upgrade of Java or of the program.
 */
final class ClassArchive {
  private ClassArchive() {}

  /**
   * The flags for a JVM new enough; none if there is no place for an archive, or if it would be of
   * no use.
   *
   * @param arguments of the program: those that begin with a command open no window
   */
  static List<String> flags(String[] arguments) {
    boolean command = arguments.length > 0 && arguments[0].matches("[a-z]+");
    return command || !mayOpenAWindow() ? List.of() : flags(folder());
  }

  /** The flags for an archive in a folder, which is made if it is missing. */
  static List<String> flags(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      // Without an archive the start takes a little longer.
      return List.of();
    }
    return Files.isWritable(folder)
        ? List.of(
            "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + folder.resolve("window.jsa"))
        : List.of();
  }

  // What a start keeps that ends for want of a display would be of no use to the next.
  private static boolean mayOpenAWindow() {
    return !System.getProperty("os.name").startsWith("Linux")
        || !System.getenv().getOrDefault("DISPLAY", "").isBlank();
  }

  /** The platform's folder for what can be made again. */
  private static Path folder() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path user = Path.of(System.getProperty("user.home", "."));
    if (system.startsWith("windows")) {
      return from("LOCALAPPDATA", user.resolve("AppData/Local")).resolve("Hashiya");
    }
    if (system.startsWith("mac")) {
      return user.resolve("Library/Caches/Hashiya");
    }
    return from("XDG_CACHE_HOME", user.resolve(".cache")).resolve("hashiya");
  }

  private static Path from(String variable, Path otherwise) {
    String value = System.getenv(variable);
    return value == null || value.isBlank() ? otherwise : Path.of(value);
  }
}
