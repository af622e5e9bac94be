package org.hashiya.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hashiya.article.Place;
import org.hashiya.search.Line;
import org.hashiya.search.Lines;
import org.hashiya.ui.concordance.ConcordanceModel;
import org.hashiya.ui.concordance.LineOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From a word to all its places and back. */
@ExtendWith(ApplicationExtension.class)
class ConcordanceJourneysTest {
  private static final String ARTICLE =
      """
      مساء في المدينة
      وبالحكومة بدأ الحديث، ثم عادت الحكومة إلى القصر.
      غادر الناس زقزوقة القديمة، ثم عادوا إلى زقزوقة الجديدة.
      """;

  private ReaderWindow opened;
  private Stage stage;
  private WindowScreen window;

  @Start
  void open(Stage primary) throws IOException {
    TestHome home = new TestHome();
    Path article = home.write("مساء.txt", ARTICLE);
    stage = primary;
    opened = home.window(stage, home.library());
    opened.show(Optional.of(article));
  }

  @BeforeEach
  void waitForTheArticle(FxRobot robot) {
    window = new WindowScreen(robot, stage, opened.model());
    window.reader.waitUntil(() -> opened.model().margin().glossaryProperty().get() != null);
    window.reader.waitUntil(() -> opened.model().bookmark().keptProperty().get() != null);
  }

  private ConcordanceModel concordance() {
    return opened.model().places().concordance();
  }

  private List<String> words() {
    return lines().stream().map(Line::word).toList();
  }

  private List<Line> lines() {
    Lines shown = concordance().linesProperty().get();
    return shown == null
        ? List.of()
        : IntStream.range(0, shown.size()).mapToObj(concordance()::line).toList();
  }

  @Test
  void oneKeyLeadsFromAWordToAllItsPlaces() {
    window.reader.hover("الحكومة");
    window.press(KeyCode.F7);
    assertThat(window.isShown("concordance")).isTrue();
    assertThat(window.focused()).isEqualTo("concordance-query");
    window.reader.waitUntil(() -> words().containsAll(List.of("وبالحكومة", "الحكومة")));
    window.press(KeyCode.ESCAPE);
    assertThat(window.isShown("concordance")).isFalse();
    assertThat(window.focused()).isEqualTo("text");
  }

  @Test
  void whatTheFirstOfTwoRoundsTakesInIsShownAfterTheLast() {
    window.run(() -> {
      concordance().ask("lemma:حُكُومَة");
      concordance().follow();
    });
    window.reader.waitUntil(() -> words().containsAll(List.of("وبالحكومة", "الحكومة")));
  }

  @Test
  void enterOpensThePlaceOfALine() {
    window.press(KeyCode.F7);
    window.type("زقزوقة الجديدة");
    window.press(KeyCode.ENTER);
    window.reader.waitUntil(() -> words().equals(List.of("زقزوقة الجديدة")));
    window.press(KeyCode.DOWN);
    assertThat(window.focused()).isEqualTo("concordance-lines");
    window.press(KeyCode.ENTER);
    window.reader.waitUntil(
        () -> new Place(2, 8).equals(opened.model().reader().pinnedProperty().get()));
    assertThat(window.isShown("concordance")).isFalse();
  }

  @Test
  void anArticleThatIsNotOpenIsOpenedAtItsPlace() {
    window.press(KeyCode.F7);
    window.type("الكرملين");
    window.press(KeyCode.ENTER);
    window.reader.waitUntil(() -> !lines().isEmpty());
    Line line = window.reader.ask(() -> concordance().line(0));
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    window.reader.waitUntil(() ->
        opened.model().reader().articleProperty().get() != null
            && line.article()
                .title()
                .equals(opened.model().reader().articleProperty().get().title())
            && line.place().equals(opened.model().reader().pinnedProperty().get()));
  }

  @Test
  void linesAreSortedAndGroupedAndTheirCompanyCounted() {
    window.press(KeyCode.F7);
    window.type("زقزوقة");
    window.press(KeyCode.ENTER);
    window.reader.waitUntil(() -> words().size() == 2);
    window.click("concordance-by-after-1");
    window.reader.waitUntil(
        () -> lines().size() == 2 && lines().getFirst().after().startsWith("الجديدة"));
    window.click("concordance-by-after-1");
    window.reader.waitUntil(
        () -> lines().size() == 2 && lines().getFirst().after().startsWith("القديمة"));
    window.reader.ask(() -> {
      concordance().groupingProperty().set(Optional.of(LineOrder.AFTER_1));
      return true;
    });
    window.reader.waitUntil(() -> window.isShown("concordance-groups"));
    window.click("concordance-view-company");
    assertThat(window.isShown("concordance-company")).isTrue();
  }

  @Test
  void whatIsNotUnderstoodIsSaid() {
    window.press(KeyCode.F7);
    window.type("stem:قال");
    window.press(KeyCode.ENTER);
    window.reader.waitUntil(() -> window.isShown("concordance-why"));
  }
}
