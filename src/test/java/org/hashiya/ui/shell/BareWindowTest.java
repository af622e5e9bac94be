package org.hashiya.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window as it is first seen: with the text alone, and then with all that stands around it. */
@ExtendWith(ApplicationExtension.class)
class BareWindowTest {
  private ReaderWindow opened;
  private Stage stage;
  private WindowScreen window;

  @Start
  void open(Stage primary) throws IOException {
    TestHome own = new TestHome();
    Path article = own.write("مساء.txt", "مساء في القصر\nعاد المراسل إلى القصر مساء أمس.\n");
    stage = primary;
    opened = own.window(stage);
    opened.show(
        CompletableFuture.supplyAsync(
            () -> FirstArticle.prepare(Optional.of(article), opened.model().glosser())));
  }

  @BeforeEach
  void waitForTheArticle(FxRobot robot) {
    window = new WindowScreen(robot, stage, opened.model());
    window.reader.waitUntil(() -> opened.model().reader().glossedProperty().get() != null);
  }

  private Bounds text() {
    Node text = stage.getScene().lookup("#text");
    return text.localToScene(text.getLayoutBounds());
  }

  @Test
  void theTextStaysWhereItIsWhenTheRestComes() {
    assertThat(window.isShown("toolbar")).isFalse();
    Bounds before = text();
    window.run(opened::furnish);
    window.reader.waitUntil(() -> window.isShown("margin-facts") && window.isShown("go-library"));
    assertThat(text()).isEqualTo(before);
  }

  @Test
  void whatComesLaterKnowsWhatHasHappenedBefore() {
    window.run(opened::furnish);
    assertThat(((StatusBar) stage.getScene().lookup("#status")).getText()).startsWith("9");
  }

  @Test
  void whoeverAsksForSomethingHasTheRestAtOnce() {
    window.press(KeyCode.F1);
    window.reader.waitUntil(() -> window.isShown("keys-sheet"));
    assertThat(window.isShown("toolbar")).isTrue();
  }
}
