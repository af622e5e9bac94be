package org.hashiya.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.library.Library;
import org.hashiya.study.Grade;
import org.hashiya.study.Notebook;
import org.hashiya.study.Review;
import org.hashiya.study.SavedWord;
import org.hashiya.study.Scheduler;
import org.hashiya.study.WordKey;
import org.hashiya.study.WordState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written into the library is there when it is opened again. */
class LibraryNotebookTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final WordKey PALACE = new WordKey("قَصْر", PartOfSpeech.NOUN);
  private static final WordKey SHORTEN = new WordKey("قَصَّرَ", PartOfSpeech.VERB);

  @TempDir private Path folder;

  private static SavedWord word(WordKey key) {
    return new SavedWord(
        SavedWord.UNSAVED, key, "القصر", "وصل إلى القصر.", "palace", "مساء", NOON, "");
  }

  private Notebook.Contents after(Consumer<Notebook> work) {
    try (Library library = Library.open(folder).opened().orElseThrow()) {
      work.accept(new LibraryNotebook(library));
    }
    try (Library library = Library.open(folder).opened().orElseThrow()) {
      return new LibraryNotebook(library).read();
    }
  }

  @Test
  void statesAreKeptAndNewIsAsIfNothingHadBeenSaid() {
    Notebook.Contents contents =
        after(notebook -> {
          notebook.say(Map.of(PALACE, WordState.LEARNING_3, SHORTEN, WordState.KNOWN));
          notebook.say(Map.of(SHORTEN, WordState.NEW));
        });
    assertThat(contents.states()).containsExactly(Map.entry(PALACE, WordState.LEARNING_3));
  }

  @Test
  void wordsAreKeptWithAllThatBelongsToThem() {
    Notebook.Contents contents =
        after(notebook -> {
          SavedWord saved = notebook.save(word(PALACE));
          notebook.save(word(SHORTEN));
          notebook.change(saved.withText("castle", "plural: قُصُور"));
        });
    assertThat(contents.words())
        .extracting(SavedWord::word, SavedWord::gloss, SavedWord::notes, SavedWord::saved)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(PALACE, "castle", "plural: قُصُور", NOON),
            org.assertj.core.groups.Tuple.tuple(SHORTEN, "palace", "", NOON));
  }

  @Test
  void aDeletedWordComesBackWithItsReviews() {
    Review review = new Review(NOON, Grade.HARD);
    Notebook.Contents contents =
        after(notebook -> {
          SavedWord saved = notebook.save(word(PALACE));
          notebook.review(
              saved, review, Scheduler.usual().after(NOON, List.of(review)), Duration.ofSeconds(4));
          notebook.delete(saved);
          assertThat(notebook.read().words()).isEmpty();
          notebook.restore(saved);
        });
    SavedWord word = contents.words().getFirst();
    assertThat(contents.reviews()).containsExactly(Map.entry(word.id(), List.of(review)));
  }
}
