package org.hashiya.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hashiya.library.KeptArticle;
import org.hashiya.library.Library;
import org.hashiya.library.Opened;
import org.hashiya.ui.lexicon.LexiconSource;
import org.hashiya.ui.settings.SettingsFile;
import org.hashiya.ui.task.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is opened in the window is kept in a library. */
@ExtendWith(ApplicationExtension.class)
class LibraryJourneysTest {
  private static final String LONG =
      "كتاب طويل\n\n"
          + IntStream.range(0, 200)
              .mapToObj(i -> "عادت الحكومة إلى القصر في اليوم رقم " + i + ".")
              .collect(Collectors.joining("\n\n"));
  private static final String SHORT = "مساء في دمشق\n\nعادت الحكومة إلى القصر.\n";

  private Path home;
  private Path shortText;
  private Path longText;
  private ReaderWindow opened;
  private Stage stage;
  private WindowScreen window;
  private CompletableFuture<Opened> library;

  @Start
  void open(Stage primary) throws IOException {
    home = Files.createTempDirectory("hashiya-library-journey");
    shortText = Files.writeString(home.resolve("مساء.txt"), SHORT);
    longText = Files.writeString(home.resolve("كتاب.txt"), LONG);
    SettingsFile settings = new SettingsFile(home.resolve("settings.properties"));
    stage = primary;
    library = CompletableFuture.supplyAsync(() -> Library.open(home));
    opened =
        new ReaderWindow(
            stage,
            settings,
            settings.load(),
            Tasks.onFxThread(),
            CompletableFuture.completedFuture(new SampleGlosser()),
            LexiconSource.none(),
            library);
    opened.show(Optional.of(longText));
  }

  @BeforeEach
  void waitForTheArticle(FxRobot robot) {
    window = new WindowScreen(robot, stage, opened.model());
    waitForKept("كتاب طويل");
  }

  private void waitForKept(String title) {
    window.reader.waitUntil(() -> {
      KeptArticle kept = opened.model().bookmark().keptProperty().get();
      return kept != null && kept.title().equals(title);
    });
  }

  private KeptArticle kept(String title) {
    return library
        .join()
        .opened()
        .orElseThrow()
        .read(shelf ->
            shelf.articles().list().stream()
                .filter(article -> article.title().equals(title))
                .findFirst()
                .orElseThrow());
  }

  private void open(Path file, FxRobot robot) {
    robot.interact(() -> opened.model().opening().open(file));
  }

  @Test
  void readingGoesOnWhereItStopped(FxRobot robot) {
    window.press(KeyCode.PAGE_DOWN);
    window.press(KeyCode.PAGE_DOWN);
    window.reader.waitUntil(() -> kept("كتاب طويل").place().block() > 5);
    int block = kept("كتاب طويل").place().block();
    open(shortText, robot);
    waitForKept("مساء في دمشق");
    open(longText, robot);
    waitForKept("كتاب طويل");
    window.reader.waitUntil(() -> window.reader.topBlock() == block);
  }

  @Test
  void theSameArticleTwiceIsFoundOut(FxRobot robot) {
    open(shortText, robot);
    waitForKept("مساء في دمشق");
    robot.interact(() -> opened.model().opening().paste(SHORT.replace("إلى", "الى")));
    assertThat(window.notice()).contains("مساء في دمشق");
    assertThat(kept("مساء في دمشق").source().publisher()).isEqualTo("مساء.txt");
  }

  @Test
  void anArticleIsReadWhenItsEndWasInViewLongEnough(FxRobot robot) {
    open(shortText, robot);
    waitForKept("مساء في دمشق");
    window.reader.waitUntil(() -> kept("مساء في دمشق").isRead());
    assertThat(kept("كتاب طويل").isRead()).isFalse();
  }

  @Test
  void theWordsOfAnOpenedArticleAreCounted() {
    window.reader.waitUntil(() -> kept("كتاب طويل").knowledge().isPresent());
    assertThat(kept("كتاب طويل").knowledge().orElseThrow().share()).isZero();
  }
}
