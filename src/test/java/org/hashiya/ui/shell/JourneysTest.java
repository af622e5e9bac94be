package org.hashiya.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hashiya.ui.settings.SettingsFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Ways through the whole window, as people go them. */
@ExtendWith(ApplicationExtension.class)
class JourneysTest {
  private static final String ARTICLE =
      """
      مساء في القصر الرئاسي
      حصل المراسل على صورة من القصر الرئاسي في دمشق مساء أمس.
      وبالحكومة بدأ الحديث، ثم عادت الحكومة إلى حُكم البلاد.
      """;

  private Path home;
  private SettingsFile settings;
  private ReaderWindow opened;
  private Stage stage;
  private WindowScreen window;

  @Start
  void open(Stage primary) throws IOException {
    TestHome own = new TestHome();
    home = own.folder();
    Path article = own.write("مساء.txt", ARTICLE);
    settings = own.settings();
    stage = primary;
    opened = own.window(stage);
    opened.show(Optional.of(article));
  }

  @BeforeEach
  void waitForTheArticle(FxRobot robot) {
    window = new WindowScreen(robot, stage, opened.model());
    window.reader.waitUntil(() -> opened.model().margin().glossaryProperty().get() != null);
  }

  @Test
  void pointingAtAWordAnswersInTheMargin() {
    assertThat(window.isShown("margin-facts")).isTrue();
    window.reader.hover("القصر");
    assertThat(window.margin.headword()).isEqualTo("قَصْر");
    assertThat(window.margin.senses()).containsExactly("palace, mansion");
    window.reader.hover("دمشق");
    assertThat(window.margin.headword()).isEqualTo("دِمَشْق");
  }

  @Test
  void aPinnedWordStaysAndItsMarginCanBeLookedUp() {
    window.reader.click("وبالحكومة");
    window.reader.hover("دمشق");
    assertThat(window.margin.headword()).isEqualTo("حُكُومَة");
    window.margin.unfold("margin-family");
    window.margin.lookUp("حُكْم");
    window.margin.waitFor("حُكْم");
    window.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(window.margin.headword()).isEqualTo("حُكُومَة");
    window.click("margin-forward");
    assertThat(window.margin.headword()).isEqualTo("حُكْم");
    window.press(KeyCode.ESCAPE);
    window.reader.hover("القصر");
    assertThat(window.margin.headword()).isEqualTo("قَصْر");
  }

  @Test
  void anotherReadingIsOneClickAway() {
    window.reader.click("القصر");
    window.margin.unfold("margin-others");
    window.click("other-reading-1");
    window.margin.waitFor("قِصَر");
  }

  @Test
  void byKeysAlone() {
    window.press(KeyCode.DOWN);
    window.press(KeyCode.DOWN);
    assertThat(window.margin.answers()).isTrue();
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.type("وبالحكومة");
    window.reader.waitUntil(() -> opened.model().reader().foundProperty().get().size() == 1);
    window.press(KeyCode.ESCAPE);
    assertThat(window.focused()).isEqualTo("text");
    window.press(KeyCode.CONTROL, KeyCode.K);
    assertThat(window.focused()).isEqualTo("search");
    window.type("حكومة");
    window.press(KeyCode.ENTER);
    window.margin.waitFor("حُكُومَة");
    window.margin.unfold("margin-family");
    window.margin.focus("حُكْم");
    window.press(KeyCode.ENTER);
    window.margin.waitFor("حُكْم");
    window.press(KeyCode.ALT, KeyCode.LEFT);
    window.margin.waitFor("حُكُومَة");
    window.press(KeyCode.F1);
    assertThat(window.isShown("keys-sheet")).isTrue();
    window.press(KeyCode.ESCAPE);
    assertThat(window.isShown("keys-sheet")).isFalse();
    window.press(KeyCode.F9);
    assertThat(opened.model().settings().marginShownProperty().get()).isFalse();
    window.press(KeyCode.F9);
  }

  @Test
  void theThemeChangesTokensOnly() {
    assertThat(window.stylesheets()).contains("hashiya.css").doesNotContain("dark.css");
    window.press(KeyCode.CONTROL, KeyCode.T);
    assertThat(window.stylesheets()).contains("hashiya.css", "sepia.css");
    window.press(KeyCode.CONTROL, KeyCode.T);
    assertThat(window.stylesheets()).contains("hashiya.css", "dark.css");
  }

  @Test
  void anArabicInterfaceMirrorsTheWindowAndKeepsTheWord() {
    window.reader.click("القصر");
    assertThat(window.middle("margin")).isLessThan(window.middle("text"));
    window.press(KeyCode.CONTROL, KeyCode.COMMA);
    window.click("settings-language-arabic");
    assertThat(window.orientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    assertThat(window.middle("margin")).isGreaterThan(window.middle("text"));
    assertThat(window.margin.headword()).isEqualTo("قَصْر");
  }

  @Test
  void theGlossaryIsFilteredAsOneTypes() {
    window.click("margin-tab-glossary");
    window.click("glossary-filter");
    window.type("حكوم");
    window.reader.waitUntil(() -> window.glossary.lemmas().size() == 1);
    assertThat(window.glossary.lemmas()).containsExactly("حُكُومَة");
  }

  @Test
  void pointingInTheTextSelectsTheRow() {
    window.click("margin-tab-glossary");
    window.reader.hover("دمشق");
    window.reader.waitUntil(() -> window.glossary.selected().equals("دِمَشْق"));
  }

  @Test
  void findingIsBlindToVowelsAndGoesRound() {
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.type("الْقَصْر");
    window.reader.waitUntil(() -> opened.model().reader().foundProperty().get().size() == 2);
    assertThat(window.find.count()).isEqualTo("1/2");
    window.press(KeyCode.ENTER);
    assertThat(window.find.count()).isEqualTo("2/2");
    window.press(KeyCode.F3);
    assertThat(window.find.count()).isEqualTo("1/2");
  }

  @Test
  void theClipboardOpensAsAnArticle() {
    window.reader.fx(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString("خبر عاجل\nوصل الوفد إلى دمشق اليوم، وقال إنه متفائل.");
      Clipboard.getSystemClipboard().setContent(content);
    });
    window.press(KeyCode.CONTROL, KeyCode.V);
    window.reader.waitUntil(
        () -> opened.model().reader().articleProperty().get().title().equals("خبر عاجل"));
  }

  @Test
  void aFileThatCannotBeReadLeavesTheArticleAndSaysWhy() throws IOException {
    Path empty = Files.createFile(home.resolve("empty.txt"));
    String title = opened.model().reader().articleProperty().get().title();
    window.reader.fx(() -> opened.model().opening().open(empty));
    assertThat(window.notice()).contains("empty.txt");
    assertThat(opened.model().reader().articleProperty().get().title()).isEqualTo(title);
    window.reader.fx(() -> opened.model().opening().open(home));
    window.reader.waitUntil(() -> window.notice().contains(home.getFileName().toString()));
    window.click("notice-close");
    assertThat(window.isShown("notice")).isFalse();
  }

  @Test
  void settingsOutliveTheWindow() {
    window.press(KeyCode.CONTROL, KeyCode.T);
    window.press(KeyCode.V);
    window.reader.fx(stage::close);
    var kept = settings.load().settings();
    assertThat(kept.themeProperty().get()).isEqualTo(org.hashiya.ui.theme.Theme.SEPIA);
    assertThat(kept.vowelsProperty().get()).isEqualTo(org.hashiya.ui.reader.VowelMode.NEW_WORDS);
    assertThat(kept.recentProperty().get()).hasSize(1);
  }
}
