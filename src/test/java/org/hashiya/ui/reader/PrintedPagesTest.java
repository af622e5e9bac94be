package org.hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.hashiya.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PrintedPagesTest {
  private static final double HEIGHT = 200;

  @Start
  void start(Stage stage) {
    stage.show();
  }

  @Test
  void linesStayWithinTheirPages() {
    List<Node> pages = print(SampleArticle.arabic("عنوان", "كلمة ".repeat(400), "خاتمة"));
    assertThat(pages).hasSizeGreaterThan(3);
    assertThat(pages)
        .allSatisfy(page ->
            assertThat(((Group) page).getChildren())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.getLayoutY()).isLessThan(HEIGHT - 20)));
  }

  @Test
  void aHeadingIsNotLeftAtTheFootOfAPage() {
    List<String> texts = new ArrayList<>(List.of("عنوان"));
    for (int i = 0; i < 40; i++) {
      texts.add("# فصل");
      texts.add("كلمة ".repeat(20 + i));
    }
    List<Node> pages = print(SampleArticle.arabic(texts.toArray(String[]::new)));
    assertThat(pages)
        .allSatisfy(page ->
            assertThat(((Group) page).getChildren().getLast().getStyleClass())
                .doesNotContain("heading"));
  }

  private static List<Node> print(Article article) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          List<Node> pages = new ArrayList<>();
          new PrintedPages(new ReaderModel(), article, 400, HEIGHT).forEachRemaining(pages::add);
          return pages;
        });
  }
}
