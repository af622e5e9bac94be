package org.hashiya.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.study.WordKey;
import org.hashiya.study.WordState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged file is said to be one, a copy of it is kept, and what can be read is rescued. */
class DamageTest {
  private static final int ARTICLES = 300;
  private static final int PAGE = 4096;
  private static final WordKey SHIP = new WordKey("سَفِينَة", PartOfSpeech.NOUN);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void fill() {
    file = folder.resolve("library.db");
    try (Library library = open(Opened.Whole.class)) {
      library.change(shelf -> {
        for (int i = 0; i < ARTICLES; i++) {
          shelf.articles().keep(Texts.numbered(i));
        }
        shelf.articles().tag(List.of(1L, 2L), "ميناء");
      });
      library.write(shelf -> shelf.lemmas().set(List.of(SHIP), WordState.KNOWN));
    }
  }

  private Library open(Class<? extends Opened> how) {
    Opened opened = Library.open(folder);
    assertThat(opened).isInstanceOf(how);
    return opened.opened().orElseThrow();
  }

  /** Writes rubbish over pages in the middle of the file. */
  private void damage(int... pages) throws IOException {
    byte[] rubbish = new byte[PAGE];
    new Random(7).nextBytes(rubbish);
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      for (int page : pages) {
        bytes.seek((long) page * PAGE);
        bytes.write(rubbish);
      }
    }
    Files.writeString(folder.resolve(Opening.SUSPECT), "");
  }

  private int pages() throws IOException {
    return (int) (Files.size(file) / PAGE);
  }

  private List<Path> copies() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().startsWith("library-damaged")).toList();
    }
  }

  private static int count(Library library) {
    return library.read(shelf -> shelf.articles().list().size());
  }

  @Test
  void whatCanBeReadIsRescued() throws IOException {
    // Further ahead the description of the tables may stand, without which nothing can be read.
    damage(pages() / 2, 2 * pages() / 3, 3 * pages() / 4);
    byte[] damaged = Files.readAllBytes(file);
    try (Library library = open(Opened.Rescued.class)) {
      assertThat(count(library)).isBetween(ARTICLES / 2, ARTICLES);
      assertThat(copies()).singleElement().satisfies(c -> assertThat(c).hasBinaryContent(damaged));
      long sane = library.read(shelf -> (long) shelf.articles().search("السفينة").size());
      assertThat(sane).isEqualTo(count(library));
      library.change(shelf -> shelf.articles().keep(Texts.numbered(ARTICLES)));
    }
    open(Opened.Whole.class).close();
  }

  @Test
  void whatCannotBeReadComesFromTheLastBackup() throws IOException {
    try (Library library = open(Opened.Whole.class)) {
      library.backups().daily(LocalDate.of(2026, 3, 1));
      library.change(shelf -> shelf.articles().keep(Texts.numbered(ARTICLES)));
    }
    damage(pages() / 3, pages() / 2, 2 * pages() / 3);
    try (Library library = open(Opened.Rescued.class)) {
      assertThat(count(library)).isGreaterThanOrEqualTo(ARTICLES);
    }
  }

  @Test
  void aFileOfWhichNothingCanBeReadIsReplacedByTheLastBackup() throws IOException {
    try (Library library = open(Opened.Whole.class)) {
      library.backups().daily(LocalDate.of(2026, 3, 1));
    }
    damage(0, 1, 2, 3);
    Opened opened = Library.open(folder);
    assertThat(opened)
        .isInstanceOfSatisfying(
            Opened.Rescued.class,
            rescued ->
                assertThat(rescued.rescue())
                    .isEqualTo(new Rescue(ARTICLES, 0, Rescue.Loss.EVERYTHING)));
    try (Library library = opened.opened().orElseThrow()) {
      WordState state = library.read(shelf -> shelf.lemmas().state(SHIP));
      assertThat(state).isEqualTo(WordState.KNOWN);
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsKeptAndALibraryBegins() throws IOException {
    Files.writeString(file, "this was a library once ".repeat(400));
    try (Library library = open(Opened.Rescued.class)) {
      assertThat(count(library)).isZero();
    }
    assertThat(copies()).hasSize(1);
  }

  @Test
  void anEmptiedFileIsDamagedToo() throws IOException {
    try (Library library = open(Opened.Whole.class)) {
      library.backups().daily(LocalDate.of(2026, 3, 1));
    }
    Files.write(file, new byte[0]);
    try (Library library = open(Opened.Rescued.class)) {
      assertThat(count(library)).isEqualTo(ARTICLES);
    }
  }

  @Test
  void damageThatIsMetWhileReadingIsMendedAtTheNextOpening() throws IOException {
    damage(pages() / 2);
    Files.delete(folder.resolve(Opening.SUSPECT));
    try (Library library = open(Opened.Whole.class)) {
      Optional<Trouble> trouble = trouble(library);
      assertThat(trouble).contains(new Trouble.Damaged());
    }
    open(Opened.Rescued.class).close();
  }

  private static Optional<Trouble> trouble(Library library) throws IOException {
    try {
      library.backups().daily(LocalDate.of(2026, 3, 1));
      return Optional.empty();
    } catch (LibraryException e) {
      return Optional.of(e.trouble());
    }
  }

  @Test
  void aLibraryOfANewerProgramIsLeftAlone() {
    try (Sql sql = Connections.open(file)) {
      sql.run("INSERT INTO migration VALUES ('999-future', 0)");
    }
    assertThat(Library.open(folder)).isEqualTo(new Opened.Refused(new Trouble.Newer()));
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("a-file"), "");
    assertThat(Library.open(inTheWay)).isEqualTo(new Opened.Refused(new Trouble.NotWritable()));
  }
}
