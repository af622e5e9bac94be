package org.hashiya.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hashiya.exchange.anki.AnkiStub;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.study.PassingNotebook;
import org.hashiya.study.SavedWord;
import org.hashiya.study.WordKey;
import org.hashiya.study.WordState;
import org.hashiya.ui.words.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What people do with the words that they learn. */
@ExtendWith(ApplicationExtension.class)
class StudyJourneysTest {
  private static final String ARTICLE =
      """
      مساء في القصر الرئاسي
      حصل المراسل على صورة من القصر الرئاسي في دمشق مساء أمس.
      وبالحكومة بدأ الحديث، ثم عادت الحكومة إلى حُكم البلاد.
      """;
  private static final WordKey PALACE = new WordKey("قَصْر", PartOfSpeech.NOUN);
  private static final WordKey GOVERNMENT = new WordKey("حُكُومَة", PartOfSpeech.NOUN);

  private final PassingNotebook notebook = new PassingNotebook();
  private ReaderWindow opened;
  private Stage stage;
  private WindowScreen window;
  private AnkiStub anki;

  @Start
  void open(Stage primary) throws IOException {
    TestHome home = new TestHome();
    Path article = home.write("مساء.txt", ARTICLE);
    stage = primary;
    opened = home.window(stage);
    anki = new AnkiStub();
    opened.model().settings().ankiProperty().set(anki.address().toString());
    opened.model().learning().study().open(notebook);
    opened.show(Optional.of(article));
  }

  @BeforeEach
  void waitForTheArticle(FxRobot robot) {
    window = new WindowScreen(robot, stage, opened.model());
    window.reader.waitUntil(() -> opened.model().margin().glossaryProperty().get() != null);
  }

  @AfterEach
  void stop() {
    anki.close();
  }

  private WordState state(WordKey word) {
    return window.reader.ask(() -> opened.model().learning().study().state(word));
  }

  private String text(String id) {
    return window.reader.ask(() -> ((Labeled) stage.getScene().lookup("#" + id)).getText());
  }

  private boolean selected(String id) {
    return window.reader.ask(() -> ((ToggleButton) stage.getScene().lookup("#" + id)).isSelected());
  }

  private String status() {
    return window.reader.ask(() -> ((StatusLine) stage.getScene().lookup("#status")).getText());
  }

  private void write(String id, String text) {
    window.reader.fx(() -> ((TextInputControl) stage.getScene().lookup("#" + id)).setText(text));
  }

  @SuppressWarnings("unchecked")
  private List<SavedWord> rows() {
    return window.reader.ask(() ->
        List.copyOf(((TableView<SavedWord>) stage.getScene().lookup("#words-table")).getItems()));
  }

  private void saveTwoWords() {
    window.reader.click("القصر");
    window.press(KeyCode.S);
    window.press(KeyCode.ESCAPE);
    window.reader.click("وبالحكومة");
    window.press(KeyCode.S);
    window.reader.waitUntil(() -> opened.model().learning().study().words().size() == 2);
    window.press(KeyCode.ESCAPE);
  }

  @Test
  void aWordIsKnownInAllItsForms() {
    assertThat(status()).doesNotContain("%");
    window.reader.click("وبالحكومة");
    window.press(KeyCode.K);
    assertThat(state(GOVERNMENT)).isEqualTo(WordState.KNOWN);
    assertThat(selected("state-know")).isTrue();
    window.reader.waitUntil(() -> status().contains("%"));
    window.press(KeyCode.ESCAPE);
    window.reader.click("الحكومة");
    assertThat(selected("state-know")).isTrue();
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(state(GOVERNMENT)).isEqualTo(WordState.NEW);
    assertThat(selected("state-know")).isFalse();
  }

  @Test
  void learningRisesStepByStep() {
    window.reader.click("القصر");
    window.click("state-learn");
    assertThat(state(PALACE)).isEqualTo(WordState.LEARNING_1);
    window.press(KeyCode.L);
    assertThat(state(PALACE)).isEqualTo(WordState.LEARNING_2);
    assertThat(text("state-learn")).contains("2");
    window.press(KeyCode.I);
    assertThat(state(PALACE)).isEqualTo(WordState.IGNORED);
    window.press(KeyCode.I);
    assertThat(state(PALACE)).isEqualTo(WordState.NEW);
  }

  @Test
  void allTheRestIsKnownAndCanBeTakenBack() {
    window.reader.click("القصر");
    window.press(KeyCode.L);
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
    assertThat(state(GOVERNMENT)).isEqualTo(WordState.KNOWN);
    assertThat(state(PALACE)).isEqualTo(WordState.LEARNING_1);
    window.reader.waitUntil(() -> window.isShown("undo-bar"));
    window.click("undo");
    assertThat(state(GOVERNMENT)).isEqualTo(WordState.NEW);
    assertThat(state(PALACE)).isEqualTo(WordState.LEARNING_1);
  }

  @Test
  void whatIsSelectedIsSaidAtOnce() {
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.press(KeyCode.K);
    assertThat(state(GOVERNMENT)).isEqualTo(WordState.KNOWN);
    assertThat(state(PALACE)).isEqualTo(WordState.KNOWN);
    window.press(KeyCode.K);
    assertThat(state(PALACE)).isEqualTo(WordState.NEW);
  }

  @Test
  void tabGoesToTheNextNewWord() {
    window.reader.click("القصر");
    window.press(KeyCode.K);
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.TAB);
    String first = window.margin.headword();
    assertThat(first).isNotEqualTo("قَصْر").isNotEqualTo("دِمَشْق");
    window.press(KeyCode.TAB);
    assertThat(window.margin.headword()).isNotEqualTo(first);
    window.press(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(window.margin.headword()).isEqualTo(first);
  }

  @Test
  void aSavedWordKeepsItsSentenceAndIsFoundInTheTable() {
    saveTwoWords();
    window.press(KeyCode.F4);
    assertThat(rows()).hasSize(2);
    SavedWord palace = rows().getFirst();
    assertThat(palace.form()).isEqualTo("القصر");
    assertThat(palace.sentence()).contains("القصر");
    assertThat(palace.gloss()).isEqualTo("palace, mansion");
    assertThat(palace.source()).contains("مساء في القصر الرئاسي");
    assertThat(state(PALACE)).isEqualTo(WordState.LEARNING_1);
    write("words-search", "حكومه");
    assertThat(rows()).extracting(word -> word.word().form()).containsExactly("حُكُومَة");
    write("words-search", "mansion");
    assertThat(rows()).extracting(word -> word.word().form()).containsExactly("قَصْر");
  }

  @Test
  void aColumnIsFilteredByAPartOfWhatStandsInIt() {
    saveTwoWords();
    window.press(KeyCode.F4);
    filter("words-word");
    window.write("words-word-filter", "قصر");
    assertThat(rows()).extracting(word -> word.word().form()).containsExactly("قَصْر");
    assertThat(text("words-count")).contains("1");
    window.click("words-word-filter-clear");
    assertThat(rows()).hasSize(2);
  }

  @Test
  void aColumnOfFewValuesIsFilteredByThem() {
    saveTwoWords();
    window.reader.click("القصر");
    window.press(KeyCode.K);
    window.press(KeyCode.F4);
    filter("words-state");
    window.click("words-state-filter-0");
    assertThat(rows()).hasSize(1);
    window.click("words-state-filter-0");
    assertThat(rows()).hasSize(2);
  }

  private void filter(String column) {
    window.click("words-filter");
    window.click(column + "-filter-open");
  }

  @Test
  void aWordIsEditedDeletedAndBroughtBack() {
    saveTwoWords();
    window.press(KeyCode.F4);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    write("word-notes", "plural: قُصُور");
    window.click("word-save");
    assertThat(rows().getFirst().notes()).isEqualTo("plural: قُصُور");
    assertThat(notebook.read().words().getFirst().notes()).isEqualTo("plural: قُصُور");
    window.click("words-delete");
    assertThat(rows()).hasSize(1);
    window.click("undo");
    assertThat(rows()).hasSize(2);
    assertThat(
            window.reader.ask(() -> opened.model().learning().study().words().getFirst().notes()))
        .isEqualTo("plural: قُصُور");
  }

  @Test
  void savingAWordTwiceKeepsOne() {
    window.reader.click("وبالحكومة");
    window.press(KeyCode.S);
    window.reader.waitUntil(() -> opened.model().learning().study().words().size() == 1);
    window.press(KeyCode.ESCAPE);
    window.reader.click("الحكومة");
    window.press(KeyCode.S);
    window.reader.waitUntil(
        () -> opened.model().learning().study().words().getFirst().form().equals("الحكومة"));
    assertThat(opened.model().learning().study().words()).hasSize(1);
  }

  @Test
  void ankiGetsTheWordsOnce() {
    saveTwoWords();
    for (int i = 0; i < 2; i++) {
      window.press(KeyCode.F4);
      window.click("words-export");
      window.click("words-export-anki");
      window.reader.waitUntil(() ->
          opened.model().learning().savedWords().outcomeProperty().get() instanceof Outcome.Sent);
      window.press(KeyCode.ESCAPE);
    }
    assertThat(anki.all("Word")).containsExactlyInAnyOrder("قَصْر", "حُكُومَة");
    assertThat(anki.all("Sentence")).anyMatch(sentence -> sentence.contains("<b>القصر</b>"));
  }

  @Test
  void aReviewByKeysAlone() {
    saveTwoWords();
    window.press(KeyCode.F5);
    String first = text("review-word");
    assertThat(window.isShown("review-gloss")).isFalse();
    window.press(KeyCode.SPACE);
    assertThat(window.isShown("review-gloss")).isTrue();
    window.press(KeyCode.DIGIT4);
    assertThat(text("review-word")).isNotEqualTo(first);
    window.press(KeyCode.SPACE);
    window.press(KeyCode.ENTER);
    window.reader.waitUntil(() -> notebook.read().reviews().size() == 2);
    assertThat(notebook.read().reviews().values()).allMatch(reviews -> reviews.size() == 1);
    window.press(KeyCode.ESCAPE);
    assertThat(window.focused()).isEqualTo("text");
  }

  @Test
  void typingTheWordIsBlindToVowels() {
    saveTwoWords();
    window.press(KeyCode.F5);
    window.click("review-type");
    assertThat(window.isShown("review-word")).isFalse();
    window.reader.waitUntil(() -> stage.getScene().getFocusOwner() instanceof TextField);
    window.type("قصر");
    window.press(KeyCode.ENTER);
    assertThat(window.reader.ask(() -> opened.model().learning().review().isTypedRight())).isTrue();
    window.press(KeyCode.DIGIT3);
    window.type("شيء");
    window.press(KeyCode.ENTER);
    assertThat(window.reader.ask(() -> opened.model().learning().review().isTypedRight()))
        .isFalse();
  }

  @Test
  void whatWasSaidIsKept() {
    window.reader.click("القصر");
    window.press(KeyCode.K);
    window.press(KeyCode.S);
    window.reader.waitUntil(() -> notebook.read().words().size() == 1);
    assertThat(notebook.read().states()).containsEntry(PALACE, WordState.KNOWN);
  }
}
