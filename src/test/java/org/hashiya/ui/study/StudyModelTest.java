package org.hashiya.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.study.Grade;
import org.hashiya.study.Notebook;
import org.hashiya.study.PassingNotebook;
import org.hashiya.study.SavedWord;
import org.hashiya.study.WordKey;
import org.hashiya.study.WordState;
import org.hashiya.ui.task.Tasks;
import org.junit.jupiter.api.Test;

/** The model by itself: what comes back from other threads waits until the test takes it. */
class StudyModelTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final WordKey PALACE = new WordKey("قَصْر", PartOfSpeech.NOUN);
  private static final WordKey STORM = new WordKey("عَاصِفَة", PartOfSpeech.NOUN);

  private final LinkedBlockingQueue<Runnable> home = new LinkedBlockingQueue<>();
  private final List<Throwable> troubles = new ArrayList<>();
  private final PassingNotebook notebook = new PassingNotebook();
  private final StudyModel study =
      new StudyModel(new Tasks(home::add), InstantSource.fixed(NOON), troubles::add);

  private static SavedWord word(WordKey key, String form) {
    return new SavedWord(SavedWord.UNSAVED, key, form, "", "", "", NOON, "");
  }

  /** Takes what comes back, as often as something is expected to. */
  private void come(int times) throws InterruptedException {
    for (int i = 0; i < times; i++) {
      Runnable back = home.poll(10, TimeUnit.SECONDS);
      assertThat(back).as("something that comes back").isNotNull();
      if (back != null) {
        back.run();
      }
    }
  }

  private void open(Notebook opened) throws InterruptedException {
    study.open(opened);
    come(1);
  }

  @Test
  void changesAreSeenAtOnceAndUndoneInTurn() throws InterruptedException {
    open(notebook);
    study.say(Set.of(PALACE), WordState.KNOWN);
    study.say(Set.of(PALACE, STORM), WordState.IGNORED);
    assertThat(study.state(PALACE)).isEqualTo(WordState.IGNORED);
    study.undo();
    assertThat(study.state(PALACE)).isEqualTo(WordState.KNOWN);
    assertThat(study.state(STORM)).isEqualTo(WordState.NEW);
    study.undo();
    study.undo();
    assertThat(study.vocabularyProperty().get().isTold()).isFalse();
    come(4);
    assertThat(notebook.read().states()).isEmpty();
  }

  @Test
  void whatIsSaidBeforeTheNotebookIsThereIsNotLost() throws InterruptedException {
    notebook.say(Map.of(STORM, WordState.KNOWN));
    study.say(Set.of(PALACE), WordState.LEARNING_1);
    come(1);
    open(notebook);
    assertThat(study.state(PALACE)).isEqualTo(WordState.LEARNING_1);
    assertThat(study.state(STORM)).isEqualTo(WordState.KNOWN);
    assertThat(notebook.read().states()).containsOnlyKeys(PALACE, STORM);
  }

  @Test
  void aClosingWindowKeepsWhatIsStillWaiting() throws InterruptedException {
    open(notebook);
    study.say(Set.of(PALACE), WordState.KNOWN);
    study.say(Set.of(STORM), WordState.KNOWN);
    study.save(word(PALACE, "القصر"));
    study.finish();
    assertThat(notebook.read().states()).hasSize(2);
    assertThat(notebook.read().words()).hasSize(1);
  }

  @Test
  void whatCannotBeKeptIsTold() throws InterruptedException {
    study.open(new Unwritable());
    come(1);
    study.say(Set.of(PALACE), WordState.KNOWN);
    come(1);
    assertThat(troubles).singleElement().extracting(Throwable::getMessage).isEqualTo("disk full");
    assertThat(study.state(PALACE)).isEqualTo(WordState.KNOWN);
  }

  @Test
  void savingTeachesAndUndoingUnlearns() throws InterruptedException {
    open(notebook);
    study.save(word(PALACE, "القصر"));
    come(2);
    assertThat(study.state(PALACE)).isEqualTo(WordState.LEARNING_1);
    study.save(word(PALACE, "قصرا"));
    come(1);
    assertThat(study.words()).extracting(SavedWord::form).containsExactly("قصرا");
    study.undo();
    assertThat(study.words()).extracting(SavedWord::form).containsExactly("القصر");
    study.undo();
    assertThat(study.words()).isEmpty();
    assertThat(study.state(PALACE)).isEqualTo(WordState.NEW);
  }

  @Test
  void aReviewMovesTheState() throws InterruptedException {
    open(notebook);
    study.save(word(PALACE, "القصر"));
    come(2);
    SavedWord saved = study.words().getFirst();
    study.review(saved, Grade.EASY, Duration.ofSeconds(2));
    assertThat(study.state(PALACE)).isEqualTo(WordState.LEARNING_2);
    assertThat(study.standing(saved).due()).isEqualTo(NOON.plus(Duration.ofDays(8)));
    assertThat(study.allReviews()).hasSize(1);
  }

  /** A notebook on a disk that is full. */
  private static final class Unwritable implements Notebook {
    @Override
    public Contents read() {
      return new Contents(Map.of(), List.of(), Map.of());
    }

    @Override
    public void say(Map<WordKey, WordState> states) {
      throw full();
    }

    @Override
    public SavedWord save(SavedWord word) {
      throw full();
    }

    @Override
    public void change(SavedWord word) {
      throw full();
    }

    @Override
    public void delete(SavedWord word) {
      throw full();
    }

    @Override
    public void restore(SavedWord word) {
      throw full();
    }

    @Override
    public void review(
        SavedWord word,
        org.hashiya.study.Review review,
        org.hashiya.study.Standing after,
        Duration took) {
      throw full();
    }

    private static IllegalStateException full() {
      return new IllegalStateException("disk full");
    }
  }
}
