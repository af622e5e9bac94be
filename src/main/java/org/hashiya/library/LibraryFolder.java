package org.hashiya.library;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the library lies. */
public final class LibraryFolder {
  /** Names the folder, whatever the settings say. */
  private static final String OWN = "hashiya.library";

  /** Names the folder that everything of the program is kept in. */
  private static final String HOME = "hashiya.home";

  private LibraryFolder() {}

  /**
   * The folder to use: the one that the system property hashiya.library names, else the one from
   * the settings, else the one that hashiya.home names, else the platform's place for data.
   *
   * @param setting empty if the person has not chosen one
   */
  public static Path choose(String setting) {
    String own = System.getProperty(OWN, "");
    if (!own.isBlank()) {
      return Path.of(own);
    }
    if (!setting.isBlank()) {
      return Path.of(setting);
    }
    String home = System.getProperty(HOME, "");
    return home.isBlank() ? ofPlatform() : Path.of(home);
  }

  private static Path ofPlatform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path user = Path.of(System.getProperty("user.home", "."));
    if (system.startsWith("windows")) {
      return from(System.getenv("APPDATA"), user.resolve("AppData/Roaming")).resolve("Hashiya");
    }
    if (system.startsWith("mac")) {
      return user.resolve("Library/Application Support/Hashiya");
    }
    return from(System.getenv("XDG_DATA_HOME"), user.resolve(".local/share")).resolve("hashiya");
  }

  private static Path from(@Nullable String variable, Path otherwise) {
    return variable == null || variable.isBlank() ? otherwise : Path.of(variable);
  }
}
