package org.hashiya.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstalledJavaTest {
  private static final int CLASS_FILES_OF_17 = 61;

  @TempDir Path folder;

  @Test
  void findsTheOldestThatIsNewEnough() throws IOException {
    Path java17 = java("17.0.15");
    Path java27 = java("27");
    Path java25 = java("25.0.1");
    assertThat(InstalledJava.first(25, List.of(java17, java27, java25)).map(InstalledJava::home))
        .contains(java25);
  }

  @Test
  void findsNoneAmongOlderOnes() throws IOException {
    assertThat(InstalledJava.first(25, List.of(java("17.0.15"), java("1.8.0_402")))).isEmpty();
  }

  @Test
  void passesOverFoldersWithoutAJava() throws IOException {
    Path broken = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(broken.resolve("release"), "JAVA_VERSION=\"25\"\n");
    assertThat(InstalledJava.first(25, List.of(broken, folder.resolve("missing")))).isEmpty();
  }

  @Test
  void findsTheJavaThatRunsThisTest() {
    Path home = Path.of(System.getProperty("java.home"));
    assertThat(InstalledJava.first(25, List.of(home)).map(InstalledJava::home)).contains(home);
  }

  @ParameterizedTest
  @ValueSource(classes = {Launcher.class, InstalledJava.class, ClassArchive.class})
  void anOlderJavaCanReadWhatLooksForANewerOne(Class<?> type) throws IOException {
    String file = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(file))) {
      DataInputStream data = new DataInputStream(in);
      data.skipNBytes(6);
      assertThat(data.readUnsignedShort()).isEqualTo(CLASS_FILES_OF_17);
    }
  }

  private Path java(String version) throws IOException {
    Path home = Files.createDirectories(folder.resolve(version));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path executable = Files.createDirectory(home.resolve("bin")).resolve("java");
    Files.createFile(executable);
    assertThat(executable.toFile().setExecutable(true)).isTrue();
    return home;
  }
}
