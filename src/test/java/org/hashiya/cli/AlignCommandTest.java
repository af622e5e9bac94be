package org.hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hashiya.gloss.LexicalGlosser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignCommandTest {
  private static final LexicalGlosser GLOSSER = LexicalGlosser.open();

  private static final String ARABIC =
      """
      وصل وزير الخارجية المصري إلى دمشق صباح الثلاثاء، والتقى فور وصوله الرئيس في القصر الرئاسي.

      وقال الوزير إن بلاده ستقدم خمسة ملايين دولار لإعادة بناء المدارس.
      وهطلت أمطار غزيرة على المدينة.
      """;

  private static final String ENGLISH =
      """
      The Egyptian foreign minister arrived in Damascus on Tuesday morning.
      He met the president at the presidential palace as soon as he arrived.

      His country will give $5 million to rebuild schools, the minister said.
      Tickets for the concert at the opera house were sold out within an hour on Thursday evening.
      """;

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int align(String... arguments) {
    return AlignCommand.run(List.of(arguments), () -> GLOSSER, print(out), print(err));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** The lines without what they say of confidence. */
  private List<String> beads() {
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.replaceAll(",\"confidence\":[0-9.]+", ""))
        .toList();
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void eachSentenceIsInOneBeadAndBlankLinesAreCountedOnly() throws IOException {
    int status = align("--sentences", file("ar.txt", ARABIC), file("en.txt", ENGLISH));
    assertThat(status).isZero();
    assertThat(beads())
        .containsExactly(
            "{\"ar\":[0],\"en\":[0,1]}",
            "{\"ar\":[2],\"en\":[3]}",
            "{\"ar\":[],\"en\":[4]}",
            "{\"ar\":[3],\"en\":[]}");
  }

  @Test
  void severalVersionsAreCountedFromZero() throws IOException {
    String english = file("en.txt", ENGLISH);
    align("--sentences", file("ar.txt", ARABIC), english, english);
    assertThat(beads())
        .contains("{\"version\":0,\"ar\":[2],\"en\":[3]}", "{\"version\":1,\"ar\":[2],\"en\":[3]}");
  }

  @Test
  void aVersionOfAnotherArticleIsSaid() throws IOException {
    String other = file("en.txt", "The orchestra played.\nTickets were sold out.\nAll clapped.\n");
    assertThat(align("--sentences", file("ar.txt", ARABIC), other)).isZero();
    assertThat(errors()).contains("another article");
  }

  @Test
  void linksGoIntoATranslationMemory() throws IOException {
    Path memory = folder.resolve("memory.tmx");
    align("--tmx", memory.toString(), file("ar.txt", ARABIC), file("en.txt", ENGLISH));
    assertThat(Files.readString(memory))
        .contains("<tmx version=\"1.4\">", "His country will give $5 million", "خمسة ملايين دولار")
        .doesNotContain("Tickets");
  }

  @Test
  void textsAreDividedIntoSentences() throws IOException {
    align(file("ar.txt", ARABIC), file("en.txt", ENGLISH));
    assertThat(beads()).contains("{\"ar\":[0],\"en\":[0,1]}", "{\"ar\":[1],\"en\":[2]}");
  }

  @Test
  void badFilesAreRefusedInOneLine() throws IOException {
    String arabic = file("ar.txt", ARABIC);
    String english = file("en.txt", ENGLISH);
    Path binary =
        Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 0, 1, 2, 0});
    for (List<String> files :
        Stream.of(
                List.of(arabic, folder.resolve("nowhere").toString()),
                List.of(arabic, file("empty.txt", "\n \n")),
                List.of(binary.toString(), english),
                List.of(english, arabic))
            .toList()) {
      for (List<String> mode : List.of(List.<String>of(), List.of("--sentences"))) {
        err.reset();
        String[] arguments = Stream.concat(mode.stream(), files.stream()).toArray(String[]::new);
        assertThat(align(arguments)).isEqualTo(1);
        assertThat(errors().lines()).hasSize(1);
      }
    }
    assertThat(out.size()).isZero();
  }

  @Test
  void oneFileIsTooFew() throws IOException {
    assertThat(align(file("ar.txt", ARABIC))).isEqualTo(2);
    assertThat(errors()).contains("usage");
  }
}
