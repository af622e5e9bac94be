package org.hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hashiya.gloss.LexicalGlosser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossCommandTest {
  private static final LexicalGlosser GLOSSER = LexicalGlosser.open();

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String text, String... arguments) throws IOException {
    Path file = folder.resolve("text.txt");
    Files.writeString(file, text);
    List<String> all = new java.util.ArrayList<>(List.of(arguments));
    all.add(file.toString());
    return GlossCommand.run(all, GLOSSER, print(out), print(err));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void oneObjectAWordOfAText() throws IOException {
    assertThat(run("وصل الوزير، أمس.")).isZero();
    assertThat(lines()).hasSize(3);
    assertThat(lines().get(1))
        .contains("\"surface\":\"الوزير\"", "\"lemma\":\"وَزِير\"", "minister");
  }

  @Test
  void oneObjectATokenLineWhateverItIs() throws IOException {
    assertThat(run("وصل\nالوزير\n،\n12\n\nNATO\n.\n", "--tokens")).isZero();
    assertThat(lines()).hasSize(6);
  }

  @Test
  void objectHasAllTheFields() throws IOException {
    run("كتب\n", "--tokens");
    assertThat(lines().getFirst())
        .contains(
            "\"surface\"",
            "\"lemma\"",
            "\"pos\"",
            "\"root\":\"ك ت ب\"",
            "\"glosses\"",
            "\"vocalised\"",
            "\"guess\":false",
            "\"alternatives\"");
  }

  @Test
  void missingFileIsSaidInOneLine() {
    int status = GlossCommand.run(List.of("/nowhere/at/all"), GLOSSER, print(out), print(err));
    assertThat(status).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    assertThat(lines()).isEmpty();
  }

  @Test
  void withoutAFileTheUsageIsSaid() {
    assertThat(GlossCommand.run(List.of(), GLOSSER, print(out), print(err))).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage");
  }
}
