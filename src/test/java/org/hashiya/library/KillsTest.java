package org.hashiya.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hashiya.study.WordKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the library has said it keeps, it keeps, even if the program is killed (SIGKILL) while
 * it writes. How often is set by {@code -Dhashiya.kills=200}.
 */
class KillsTest {
  private static final int KILLS = Integer.getInteger("hashiya.kills", 4);

  /** A kill comes this long after the first thing was kept, at the latest. */
  private static final int LATEST_MILLIS = 250;

  @TempDir Path folder;
  private final Random random = new Random(20_260_301);
  private final Set<String> articles = new HashSet<>();
  private final Set<WordKey> lemmas = new HashSet<>();
  private int position = -1;
  private int next;

  @Test
  void nothingThatWasKeptIsLost() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      writeUntilKilled(kill);
      Opened opened = Library.open(folder);
      assertThat(opened).as("after kill %d", kill).isInstanceOf(Opened.Whole.class);
      try (Library library = opened.opened().orElseThrow()) {
        check(library);
      }
      try (Sql sql = Connections.open(folder.resolve(Opening.FILE))) {
        assertThat(sql.list("PRAGMA integrity_check", Row::text)).containsExactly("ok");
      }
    }
    System.out.printf(
        "%d kills: %d articles, %d states kept, none lost%n",
        KILLS, articles.size(), lemmas.size());
  }

  private void writeUntilKilled(int kill) throws IOException, InterruptedException {
    // What it says goes to a file: of a pipe, Java closes the end when the process is gone.
    Path said = folder.resolve("said-" + kill);
    Process writer =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.sqlite.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                folder.toString(),
                Integer.toString(kill),
                Integer.toString(next))
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    while (Files.size(said) == 0) {
      assertThat(writer.isAlive()).isTrue();
      TimeUnit.MILLISECONDS.sleep(1);
    }
    TimeUnit.MICROSECONDS.sleep(random.nextInt(LATEST_MILLIS * 1000));
    writer.destroyForcibly();
    writer.waitFor();
    String text = Files.readString(said);
    // The last line may have been cut off in the middle of the number; then it was not said.
    text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(this::note);
  }

  private void note(String line) {
    String[] parts = line.split(" ");
    int number = Integer.parseInt(parts[1]);
    switch (parts[0]) {
      case KilledWriter.ARTICLE -> articles.add(Texts.numbered(number).title());
      case KilledWriter.LEMMA -> lemmas.add(KilledWriter.lemma(number));
      default -> position = number;
    }
    // What was written but not said before the kill must not be written again as if new.
    next = Math.max(next, number + 2);
  }

  private void check(Library library) {
    Set<String> titles =
        library.read(shelf ->
            shelf.articles().list().stream().map(KeptArticle::title).collect(Collectors.toSet()));
    assertThat(titles).containsAll(articles);
    Set<WordKey> known = library.read(shelf -> shelf.lemmas().states().keySet());
    assertThat(known).containsAll(lemmas);
    int found = library.read(shelf -> shelf.articles().search("السفينة").size());
    assertThat(found).isEqualTo(titles.size());
    if (!titles.isEmpty() && position >= 0) {
      int token = library.read(shelf -> shelf.articles().find(1).orElseThrow().place().token());
      assertThat(token).isGreaterThanOrEqualTo(position);
    }
  }
}
