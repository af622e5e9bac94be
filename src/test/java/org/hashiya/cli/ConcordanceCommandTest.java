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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcordanceCommandTest {
  private static final LexicalGlosser GLOSSER = LexicalGlosser.open();

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String first = "";
  private String second = "";

  @BeforeEach
  void write() throws IOException {
    first = file("first.txt", "وصل الوزير إلى القصر أمس.");
    second = file("second.txt", "غادر الوزيران القصر اليوم.\n\nأُغلق القصر.");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private int run(String... arguments) {
    return ConcordanceCommand.run(List.of(arguments), () -> GLOSSER, print(out), print(err));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void oneLineAPlaceInReadingOrder() {
    assertThat(run("القصر", first, second)).isZero();
    assertThat(lines()).hasSize(3);
    assertThat(lines().getFirst())
        .matches("\u2066first.txt:1\u2069 +\u2067 +\u2067وصل الوزير إلى\u2069.*القصر.*أمس.*\u2069");
  }

  @Test
  void columnsAreAligned() {
    run("القصر", first, second);
    assertThat(lines().stream().map(line -> bare(line).indexOf("القصر")).distinct()).hasSize(1);
    assertThat(lines().stream().map(line -> bare(line).length()).distinct()).hasSize(1);
  }

  private static String bare(String line) {
    return line.replaceAll("[\u2066-\u2069\\p{Mn}]", "");
  }

  @Test
  void longContextIsCutAtAWord() throws IOException {
    String many = file("long.txt", "كلمة ".repeat(40) + "القصر " + "كلمة ".repeat(40));
    run("--width", "20", "القصر", many);
    assertThat(bare(lines().getFirst()))
        .contains("…كلمة كلمة كلمة كلمة  القصر  كلمة كلمة كلمة كلمة…");
  }

  @Test
  void objectsHavePlaceAndContext() {
    assertThat(run("--json", "lemma:وزير", first, second)).isZero();
    assertThat(lines()).hasSize(2);
    assertThat(lines().get(1))
        .contains(
            "second.txt\"",
            "\"block\":0",
            "\"token\":1",
            "\"sentence\":0",
            "\"before\":\"غادر\"",
            "\"word\":\"الوزيران\"",
            "\"after\":\"القصر اليوم.\"",
            "\"beside\":[]");
  }

  @Test
  void linesAreSortedAsAsked() {
    run("--json", "--sort", "-after1,place", "القصر", first, second);
    assertThat(lines()).element(0).asString().contains("أمس");
    assertThat(lines()).element(1).asString().contains("اليوم");
  }

  @Test
  void companyIsCounted() {
    run("--collocates", "القصر", first, second);
    assertThat(lines()).hasSize(2).element(1).asString().contains("وَزِير");
  }

  @Test
  void unreadableFileIsSaidAndTheOthersAreSearched() {
    assertThat(run("القصر", first, "/nowhere/at/all")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("/nowhere/at/all");
    assertThat(lines()).hasSize(1);
  }

  @Test
  void whatIsNotUnderstoodIsSaidInOneLine() {
    assertThat(run("stem:قصر", first)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    assertThat(run("--sort", "length", "قصر", first)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage");
  }
}
