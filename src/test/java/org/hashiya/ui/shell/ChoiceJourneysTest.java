package org.hashiya.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Stage;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.library.Choice;
import org.hashiya.library.Opened;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What becomes of a reading that a person has chosen. */
@ExtendWith(ApplicationExtension.class)
class ChoiceJourneysTest {
  private Path other;
  private CompletableFuture<Opened> library;
  private ReaderWindow opened;
  private Stage stage;
  private WindowScreen window;

  @Start
  void open(Stage primary) throws IOException {
    TestHome home = new TestHome();
    Path article =
        home.write(
            "مساء.txt", "مساء في دمشق\nصورة من القصر الرئاسي، ثم من القصر الرئاسي في دمشق.\n");
    other = home.write("صباح.txt", "صباح في دمشق\nخبر عن القصر الرئاسي في الحكومة.\n");
    stage = primary;
    library = home.library();
    opened = home.window(stage, library);
    opened.show(Optional.of(article));
  }

  @BeforeEach
  void waitForTheArticle(FxRobot robot) {
    window = new WindowScreen(robot, stage, opened.model());
    window.reader.waitUntil(() -> opened.model().margin().glossaryProperty().get() != null);
  }

  @AfterEach
  void close() {
    opened.model().bookcase().close();
  }

  private void chooseShortness() {
    window.reader.click("القصر");
    window.margin.unfold("margin-others");
    window.click("other-reading-1");
    window.margin.waitFor("قِصَر");
  }

  private void openTheOther() {
    window.run(() -> opened.model().opening().open(other));
    window.reader.waitUntil(() -> lemmas().size() == 1);
  }

  /** How the text reads the word now, from its first place to its last. */
  private List<String> lemmas() {
    GlossedArticle article = opened.model().reader().glossedProperty().get();
    return article == null
        ? List.of()
        : article.glosses().stream()
            .flatMap(List::stream)
            .filter(gloss -> gloss.token().text().equals("القصر"))
            .map(gloss -> gloss.best().analysis().entry().lemma())
            .toList();
  }

  private List<Choice> kept() {
    return library.join().opened().orElseThrow().read(shelf -> shelf.choices().list());
  }

  @Test
  void aChoiceHoldsInTheLikePlacesOfTheArticle() {
    chooseShortness();
    window.reader.waitUntil(() -> lemmas().equals(List.of("قِصَر", "قِصَر")));
  }

  @Test
  void aChoiceHoldsInAnotherArticleUntilItIsTakenBack() {
    chooseShortness();
    window.reader.waitUntil(() -> kept().size() == 1);
    openTheOther();
    assertThat(window.reader.ask(this::lemmas)).containsExactly("قِصَر");
    window.reader.click("القصر");
    window.click("margin-take-back");
    window.margin.waitFor("قَصْر");
    assertThat(window.isShown("margin-chosen")).isFalse();
    window.reader.waitUntil(() -> kept().isEmpty());
  }

  @Test
  void aChoiceCanBeTakenBackAtOnce() {
    assertThat(window.isShown("margin-chosen")).isFalse();
    chooseShortness();
    window.click("margin-take-back");
    window.margin.waitFor("قَصْر");
    window.reader.waitUntil(() -> lemmas().equals(List.of("قَصْر", "قَصْر")));
  }
}
