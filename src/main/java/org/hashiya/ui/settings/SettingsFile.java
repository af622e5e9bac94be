package org.hashiya.ui.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The file that settings are kept in. It is never left half written. */
public final class SettingsFile {
  /** Says where settings are to be kept instead of the platform's place for them. */
  private static final String HOME = "hashiya.home";

  private final Path file;

  public SettingsFile(Path file) {
    this.file = file;
  }

  /** The file in the platform's folder for settings, or in the one that hashiya.home names. */
  public static SettingsFile ofUser() {
    return new SettingsFile(folder().resolve("settings.properties"));
  }

  /** What became of the file. */
  public sealed interface Loaded {
    Settings settings();

    /** It was read, or there was none yet. */
    record Whole(Settings settings) implements Loaded {}

    /**
     * It could not be read, or some of it could not be understood; defaults stand in.
     *
     * @param keys what was not understood; empty if nothing was
     */
    record Broken(Settings settings, Path file, List<String> keys) implements Loaded {}
  }

  /** Reads the file. Never fails. */
  public Loaded load() {
    Settings settings = new Settings();
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    } catch (NoSuchFileException e) {
      return new Loaded.Whole(settings);
    } catch (IOException | IllegalArgumentException e) {
      return new Loaded.Broken(settings, file, List.of());
    }
    Map<String, String> values =
        properties.stringPropertyNames().stream()
            .collect(Collectors.toMap(key -> key, properties::getProperty));
    List<String> broken = SettingsText.read(values, settings);
    return broken.isEmpty()
        ? new Loaded.Whole(settings)
        : new Loaded.Broken(settings, file, broken);
  }

  /**
   * Replaces the file by the present settings in one step.
   *
   * @throws IOException if the folder cannot be written
   */
  public void save(Settings settings) throws IOException {
    Properties properties = new Properties();
    properties.putAll(SettingsText.write(settings));
    StringWriter text = new StringWriter();
    properties.store(text, null);
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "settings", ".new");
    try {
      Files.writeString(draft, text.toString(), StandardCharsets.UTF_8);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** The person's folder on this platform, or the one that hashiya.home names. */
  public static Path folder() {
    String home = System.getProperty(HOME);
    if (home != null && !home.isBlank()) {
      return Path.of(home);
    }
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path user = Path.of(System.getProperty("user.home", "."));
    if (system.startsWith("windows")) {
      return from(System.getenv("APPDATA"), user.resolve("AppData/Roaming")).resolve("Hashiya");
    }
    if (system.startsWith("mac")) {
      return user.resolve("Library/Application Support/Hashiya");
    }
    return from(System.getenv("XDG_CONFIG_HOME"), user.resolve(".config")).resolve("hashiya");
  }

  private static Path from(@Nullable String variable, Path otherwise) {
    return variable == null || variable.isBlank() ? otherwise : Path.of(variable);
  }
}
