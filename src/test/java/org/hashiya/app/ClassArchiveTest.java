package org.hashiya.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {
  @TempDir Path folder;

  @Test
  void standsInAFolderThatIsMade() {
    Path cache = folder.resolve("cache/hashiya");
    assertThat(ClassArchive.flags(cache))
        .contains("-XX:SharedArchiveFile=" + cache.resolve("window.jsa"));
    assertThat(cache).isDirectory();
  }

  @Test
  void isDoneWithoutWhereThereIsNoPlaceForIt() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(ClassArchive.flags(file.resolve("hashiya"))).isEmpty();
  }

  @Test
  void aCommandWithoutAWindowNeedsNone() {
    assertThat(ClassArchive.flags(new String[] {"gloss", "palace.txt"})).isEmpty();
  }
}
