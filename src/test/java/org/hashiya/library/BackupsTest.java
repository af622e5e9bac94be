package org.hashiya.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.hashiya.article.Place;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Status;
import org.hashiya.lexicon.term.Term;
import org.hashiya.study.WordKey;
import org.hashiya.study.WordState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
  private static final WordKey SHIP = new WordKey("سَفِينَة", PartOfSpeech.NOUN);
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() {
    library = Library.open(folder).opened().orElseThrow();
  }

  @AfterEach
  void close() {
    library.close();
  }

  /** Everything that a library holds, as values. */
  private static List<Object> everything(Library of) {
    return of.read(shelf ->
        List.of(
            shelf.articles().list(),
            shelf.articles().list().stream().map(kept -> shelf.articles().text(kept.id())).toList(),
            shelf.articles().tags(),
            shelf.articles().search("السفينة"),
            shelf.folders().list(),
            shelf.lemmas().history(),
            shelf.words().list(),
            shelf.reviews().states(),
            shelf.reviews().history(),
            shelf.versions().list(),
            shelf.terms().list(),
            shelf.choices().list(),
            shelf.feeds().list()));
  }

  private void fill() {
    library.change(shelf -> {
      long id = shelf.articles().keep(Texts.numbered(1)).id();
      shelf.articles().tag(List.of(id), "ميناء");
      shelf.articles().stopped(id, new Place(1, 2), 0.5);
      shelf.articles().move(List.of(id), Optional.of(shelf.folders().add("بحر", Optional.empty())));
      shelf.articles().analysed(id, new Analysis(Map.of(SHIP, 2), OptionalDouble.of(3)));
      shelf.lemmas().set(List.of(SHIP), WordState.KNOWN);
      long word =
          shelf
              .words()
              .save(
                  new SavedWord(
                      0, SHIP, "السفينة", "وصلت السفينة.", "ship", Optional.of(id), "", "", NOON));
      shelf
          .reviews()
          .record(
              new Review(word, NOON, 3, Duration.ofSeconds(2)),
              new ReviewState(word, "review", 0, 3, 5, NOON.plusSeconds(60), NOON));
      shelf.versions().keep(id, "agency", Texts.numbered(2));
      shelf
          .terms()
          .keep(
              Optional.empty(),
              new Concept(
                  "", List.of(), List.of(new Term(Concept.ARABIC, "ميناء", Status.UNMARKED))));
      shelf.choices().keep(new Choice("ميناء", "_", "port"));
    });
  }

  @Test
  void aLibraryComesBackWholeFromItsBackup(@TempDir Path elsewhere) throws IOException {
    fill();
    List<Object> before = everything(library);
    Path copy = elsewhere.resolve("my library.db");
    library.backups().save(copy);
    try (Library other = Library.open(elsewhere.resolve("new")).opened().orElseThrow()) {
      other.write(shelf -> shelf.articles().keep(Texts.numbered(9)));
      assertThat(other.backups().restore(copy)).isEmpty();
      assertThat(everything(other)).isEqualTo(before);
      other.write(shelf -> shelf.articles().keep(Texts.numbered(10)));
    }
    try (Library other = Library.open(elsewhere.resolve("new")).opened().orElseThrow()) {
      int articles = other.read(shelf -> shelf.articles().list().size());
      assertThat(articles).isEqualTo(2);
    }
    assertThat(elsewhere.resolve("new/backups/before-restore.db")).exists();
  }

  @Test
  void anotherWindowSeesWhatWasRestored() throws IOException {
    fill();
    List<Object> before = everything(library);
    Path copy = folder.resolve("copy.db");
    library.backups().save(copy);
    try (Library other = Library.open(folder).opened().orElseThrow()) {
      other.change(shelf -> shelf.articles().delete(List.of(1L)));
      assertThat(everything(other)).isNotEqualTo(before);
      Set<Subject> heard = EnumSet.noneOf(Subject.class);
      library.onChange(heard::addAll);
      assertThat(library.backups().restore(copy)).isEmpty();
      assertThat(everything(other)).isEqualTo(before);
      assertThat(heard).containsExactlyInAnyOrder(Subject.values());
      other.write(shelf -> shelf.articles().keep(Texts.numbered(10)));
      int articles = library.read(shelf -> shelf.articles().list().size());
      assertThat(articles).isEqualTo(2);
    }
  }

  @Test
  void whatIsNoBackupChangesNothing() throws IOException {
    fill();
    List<Object> before = everything(library);
    Path text = Files.writeString(folder.resolve("notes.txt"), "just some notes ".repeat(300));
    assertThat(library.backups().restore(text)).contains(new Trouble.NotALibrary());
    assertThat(everything(library)).isEqualTo(before);
  }

  @Test
  void aCopyIsMadeEveryDayAndAWeekOfThemIsKept() throws IOException {
    fill();
    LocalDate day = LocalDate.of(2026, 2, 25);
    assertThat(library.backups().daily(day)).isPresent();
    assertThat(library.backups().daily(day)).isEmpty();
    for (int i = 1; i < 9; i++) {
      library.backups().daily(day.plusDays(i));
    }
    assertThat(library.backups().list())
        .hasSize(7)
        .first()
        .satisfies(copy -> assertThat(copy).hasFileName("library-2026-03-05.db"));
  }
}
