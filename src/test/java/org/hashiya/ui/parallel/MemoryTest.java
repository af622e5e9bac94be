package org.hashiya.ui.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hashiya.article.Article;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.ReadResult;
import org.hashiya.exchange.aligned.AlignedFile;
import org.hashiya.exchange.aligned.AlignedFormat;
import org.hashiya.gloss.LexicalGlosser;
import org.hashiya.importing.BundledLibrary;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.clue.Experience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
  private static final BundledLibrary LIBRARY = new BundledLibrary();

  @TempDir Path folder;

  private Memory read(Path file, Article article) {
    return switch (Memory.read(file, Passage.of(article), Progress.UNHEARD)) {
      case ReadResult.Read<Memory>(Memory memory, var _) -> memory;
      case ReadResult.Refused<Memory>(Fault fault) -> throw new AssertionError(fault);
    };
  }

  private Fault fault(String body) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.tmx"), body);
    List<Passage> passages = Passage.of(LIBRARY.open("02-oil"));
    return switch (Memory.read(file, passages, Progress.UNHEARD)) {
      case ReadResult.Read<Memory> _ -> throw new AssertionError("read");
      case ReadResult.Refused<Memory>(Fault fault) -> fault;
    };
  }

  private static String memory(String... units) {
    return "<tmx version=\"1.4\"><header/><body>" + String.join("", units) + "</body></tmx>";
  }

  private static String unit(String arabic, String english) {
    return "<tu><tuv xml:lang=\"ar\"><seg>%s</seg></tuv><tuv xml:lang=\"en-GB\"><seg>%s</seg></tuv></tu>"
        .formatted(arabic, english);
  }

  @Test
  void whatTheDeskHasWrittenComesBackWithItsLinks() {
    Article article = LIBRARY.open("02-oil");
    Column agency =
        Column.of(
            "Agency",
            OptionalLong.empty(),
            new Original(LexicalGlosser.open().gloss(article), Experience.NONE),
            LIBRARY.open("02-oil", "agency"),
            List.of(),
            _ -> {});
    Path file = folder.resolve("oil.tmx");
    new AlignedFile("0.1")
        .write(file, AlignedFormat.TMX, AlignedColumns.of(article, "Arabic", List.of(agency)));

    Memory memory = read(file, article);
    assertThat(memory.isOfArticle()).isTrue();
    Memory.Version version = memory.versions().getFirst();
    assertThat(version.name()).isEqualTo("Agency");
    assertThat(version.beads().stream().map(Bead::arabic).collect(Collectors.toSet()))
        .isEqualTo(
            agency.alignment().beads().stream()
                .filter(Bead::isLink)
                .map(Bead::arabic)
                .collect(Collectors.toSet()));
  }

  @Test
  void aMemoryOfAnotherTextCanBecomeAnArticle() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("ميناء.tmx"),
            memory(
                unit("وصلت السفينة. غادرت القافلة.", "The ship arrived and the caravan left."),
                unit("عاد الناس.", "The people returned. It was late.")));
    Memory memory = read(file, LIBRARY.open("02-oil"));
    assertThat(memory.isOfArticle()).isFalse();
    Memory.Own own = memory.own().orElseThrow();
    assertThat(own.article().title()).isEqualTo("ميناء");
    assertThat(own.versions().getFirst().beads())
        .containsExactly(
            Bead.pinned(List.of(1, 2), List.of(0)), Bead.pinned(List.of(3), List.of(1, 2)));
  }

  @Test
  void aLongMemoryIsSearchedForTheArticleAndNotKept() throws IOException {
    Article article = LIBRARY.open("02-oil");
    String units =
        IntStream.range(0, 2_500)
            .mapToObj(n -> unit("وصلت السفينة رقم " + n, "Ship " + n + " arrived"))
            .collect(Collectors.joining());
    String ofArticle =
        Passage.of(article).stream()
            .map(passage -> unit(passage.text().replace("&", "&amp;"), "What it says."))
            .collect(Collectors.joining());
    Memory other = read(Files.writeString(folder.resolve("a.tmx"), memory(units)), article);
    assertThat(other.isOfArticle()).isFalse();
    assertThat(other.own()).isEmpty();

    Memory found =
        read(Files.writeString(folder.resolve("b.tmx"), memory(units, ofArticle)), article);
    assertThat(found.versions().getFirst().beads()).hasSize(Passage.of(article).size());
  }

  @Test
  void whatIsNoMemoryOfThePairIsRefusedWithItsReason() throws IOException {
    assertThat(fault("<tmx><body><tu>")).isInstanceOf(Fault.Malformed.class);
    assertThat(
            fault(
                memory(
                    "<tu><tuv xml:lang=\"fr\"><seg>a</seg></tuv><tuv"
                        + " xml:lang=\"de\"><seg>b</seg></tuv></tu>")))
        .isInstanceOf(Fault.OtherLanguages.class);
  }

  @Test
  void whoeverIsInterruptedStopsReading() throws IOException {
    String units = unit("وصلت السفينة.", "The ship arrived.").repeat(2_000);
    Path file = Files.writeString(folder.resolve("long.tmx"), memory(units));
    List<Passage> passages = Passage.of(LIBRARY.open("02-oil"));
    var result = Memory.read(file, passages, _ -> Thread.currentThread().interrupt());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(result).isInstanceOf(ReadResult.Refused.class);
  }
}
