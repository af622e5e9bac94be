package org.hashiya.ui.study;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hashiya.library.Library;
import org.hashiya.library.ReviewState;
import org.hashiya.library.Shelf;
import org.hashiya.study.Grade;
import org.hashiya.study.Memory;
import org.hashiya.study.Notebook;
import org.hashiya.study.Review;
import org.hashiya.study.SavedWord;
import org.hashiya.study.Standing;
import org.hashiya.study.WordKey;
import org.hashiya.study.WordState;

/** The notebook in the library. */
public final class LibraryNotebook implements Notebook {
  private final Library library;

  public LibraryNotebook(Library library) {
    this.library = library;
  }

  @Override
  public Contents read() {
    return library.read(
        shelf -> new Contents(shelf.lemmas().states(), words(shelf), reviews(shelf)));
  }

  private static List<SavedWord> words(Shelf shelf) {
    return shelf.words().list().reversed().stream().map(LibraryNotebook::word).toList();
  }

  private static Map<Long, List<Review>> reviews(Shelf shelf) {
    return shelf.reviews().history().stream()
        .collect(
            Collectors.groupingBy(
                org.hashiya.library.Review::word,
                Collectors.mapping(LibraryNotebook::review, Collectors.toList())));
  }

  private static Review review(org.hashiya.library.Review review) {
    return new Review(review.at(), Grade.values()[review.rating() - 1]);
  }

  @Override
  public void say(Map<WordKey, WordState> states) {
    Map<WordKey, Optional<WordState>> said = new HashMap<>();
    // New is as if nothing had been said.
    states.forEach(
        (word, state) -> said.put(word, Optional.of(state).filter(kept -> kept != WordState.NEW)));
    library.change(shelf -> shelf.lemmas().change(said));
  }

  @Override
  public SavedWord save(SavedWord word) {
    return word.withId(library.write(shelf -> shelf.words().save(kept(word))));
  }

  @Override
  public void change(SavedWord word) {
    library.change(shelf -> shelf.words().edit(kept(word)));
  }

  @Override
  public void delete(SavedWord word) {
    library.change(shelf -> shelf.words().delete(List.of(word.id())));
  }

  @Override
  public void restore(SavedWord word) {
    library.change(shelf -> shelf.words().restore(List.of(word.id())));
  }

  @Override
  public void review(SavedWord word, Review review, Standing after, Duration took) {
    library.change(shelf ->
        shelf
            .reviews()
            .record(
                new org.hashiya.library.Review(
                    word.id(), review.at(), review.grade().ordinal() + 1, took),
                state(word, review, after)));
  }

  private static ReviewState state(SavedWord word, Review review, Standing after) {
    Memory memory = after.memory().orElseThrow();
    return new ReviewState(
        word.id(),
        after.phase().name().toLowerCase(Locale.ROOT),
        after.step(),
        memory.stability(),
        memory.difficulty(),
        after.due(),
        review.at());
  }

  private static SavedWord word(org.hashiya.library.SavedWord kept) {
    return new SavedWord(
        kept.id(),
        kept.lemma(),
        kept.form(),
        kept.sentence(),
        kept.gloss(),
        kept.source(),
        kept.saved(),
        kept.notes());
  }

  private static org.hashiya.library.SavedWord kept(SavedWord word) {
    return new org.hashiya.library.SavedWord(
        word.id(),
        word.word(),
        word.form(),
        word.sentence(),
        word.gloss(),
        Optional.empty(),
        word.source(),
        word.notes(),
        word.saved());
  }
}
