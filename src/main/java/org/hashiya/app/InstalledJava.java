package org.hashiya.app;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** A Java on this machine. */
final class InstalledJava {
  /**
   * As in the build: code compiled quickly rather than well, one core for the garbage, room for the
   * classes of a window and for large arrays where no collection moves them, Arabic names of files
   * in the plainest locale too.
   */
  private static final List<String> FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:MetaspaceSize=96m",
          "-Xms384m",
          "-Xmn144m",
          "-XX:SurvivorRatio=16",
          "-XX:PretenureSizeThreshold=2m",
          "-Dsun.jnu.encoding=UTF-8");

  private final Path home;
  private final int version;

  private InstalledJava(Path home, int version) {
    this.home = home;
    this.version = version;
  }

  /**
   * Looks for a Java that is new enough: first what the environment names, then the oldest among
   * those in the usual folders, since that is the one best tried.
   */
  static Optional<InstalledJava> atLeast(int version) {
    return first(version, named()).or(() -> first(version, usual()));
  }

  /** Looks among homes of Java for the oldest that is new enough. */
  static Optional<InstalledJava> first(int version, List<Path> homes) {
    return homes.stream()
        .map(home -> new InstalledJava(home, versionOf(home)))
        .filter(java -> java.version >= version)
        .min(Comparator.comparingInt(java -> java.version));
  }

  Path home() {
    return home;
  }

  /**
   * Starts a class of this program there, with the flags of this JVM.
   *
   * @return its exit status
   */
  int run(Class<?> main, String[] args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(executable(home).toString());
    command.addAll(FLAGS);
    command.addAll(ClassArchive.flags(args));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return process.waitFor();
  }

  private static List<Path> named() {
    List<Path> homes = new ArrayList<>();
    for (String variable : List.of("JAVA_HOME", "JDK_HOME", "JDK25_HOME")) {
      String value = System.getenv(variable);
      if (value != null && !value.isBlank()) {
        homes.add(Path.of(value));
      }
    }
    return homes;
  }

  private static List<Path> usual() {
    Path user = Path.of(System.getProperty("user.home"));
    List<Path> folders = new ArrayList<>();
    folders.add(user.resolve(".sdkman/candidates/java"));
    folders.add(user.resolve(".jdks"));
    folders.add(Path.of("/usr/lib/jvm"));
    folders.add(Path.of("/usr/java"));
    folders.add(Path.of("/usr/local/openjdk"));
    folders.add(Path.of("/Library/Java/JavaVirtualMachines"));
    folders.add(user.resolve("Library/Java/JavaVirtualMachines"));
    for (String variable : List.of("ProgramFiles", "LOCALAPPDATA")) {
      String value = System.getenv(variable);
      if (value != null) {
        for (String vendor :
            List.of(
                "Java",
                "Eclipse Adoptium",
                "Programs/Eclipse Adoptium",
                "Microsoft",
                "Amazon Corretto",
                "Zulu",
                "BellSoft")) {
          folders.add(Path.of(value).resolve(vendor));
        }
      }
    }
    List<Path> homes = new ArrayList<>();
    folders.forEach(folder -> homes.addAll(homesIn(folder)));
    return homes;
  }

  private static List<Path> homesIn(Path folder) {
    List<Path> homes = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
        for (Path child : children) {
          homes.add(child);
          homes.add(child.resolve("Contents/Home"));
        }
      } catch (IOException e) {
        // A folder that cannot be looked into has no Java for us.
        return List.of();
      }
    }
    return homes;
  }

  /** The feature number of the Java in a folder; 0 if there is none that can run programs. */
  private static int versionOf(Path home) {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release) || !Files.isExecutable(executable(home))) {
      return 0;
    }
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(release)) {
      properties.load(in);
      String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
      return Runtime.Version.parse(version).feature();
    } catch (IOException | IllegalArgumentException e) {
      return 0;
    }
  }

  private static Path executable(Path home) {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    return home.resolve(windows ? "bin/java.exe" : "bin/java");
  }
}
