package org.hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.hashiya.article.Article;
import org.hashiya.article.Place;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ReaderViewTest {
  private static final String LONG =
      "ثم قالت الصحيفة في عددها الصادر صباح اليوم إن المحادثات بين الجانبين لم تنته بعد. ";
  private final ReaderModel model = new ReaderModel();

  @SuppressWarnings("NullAway.Init")
  private ReaderView view;

  @SuppressWarnings("NullAway.Init")
  private ReaderScreen screen;

  @Start
  void start(Stage stage) {
    view =
        ReaderScreen.open(
            stage, model, "data:text/css,.root{-fx-font-family:'DejaVu Sans';-fx-font-size:13px;}");
  }

  @BeforeEach
  void openArticle(FxRobot robot) {
    screen = ReaderScreen.of(robot, model, view);
    String[] texts = new String[60];
    texts[0] = "عنوان المقال";
    texts[1] = "# تمهيد";
    texts[2] = "غادر مدير كبير المكتب، ودخل القصر الرئاسي في الساعة 6:38 (ABC News) مساء.";
    for (int i = 3; i < texts.length; i++) {
      texts[i] = LONG.repeat(3);
    }
    texts[59] = "وهذه خاتمة";
    Article article = SampleArticle.arabic(texts);
    GlossedArticle glossed =
        SampleArticle.glossed(
            article,
            SampleArticle.term(2, "presidential palace", 6, 7),
            SampleArticle.term(2, "office director", 1, 3));
    screen.fx(() -> model.show(glossed));
  }

  @Test
  void theWordUnderThePointerIsPointedAt() {
    screen.hover("كبير");
    assertThat(model.pointedProperty().get()).isEqualTo(screen.place("كبير"));
    assertThat(screen.lit(Highlight.POINT)).isOne();
  }

  @Test
  void theWholeTermLightsUp() {
    screen.hover("القصر");
    assertThat(screen.lit(Highlight.TERM)).isOne();
  }

  @Test
  void theWholeTermLightsUpAlsoWhenAWordStandsBetween() {
    screen.hover("مدير");
    assertThat(screen.lit(Highlight.TERM)).isEqualTo(2);
  }

  @Test
  void aClickPinsAndEscapeLetsGo() {
    screen.click("غادر");
    screen.hover("القصر");
    assertThat(model.pinnedProperty().get()).isEqualTo(screen.place("غادر"));
    assertThat(model.answeredProperty().get()).isEqualTo(screen.place("غادر"));
    assertThat(model.pointedProperty().get()).isEqualTo(screen.place("القصر"));
    screen.press(KeyCode.ESCAPE);
    assertThat(model.pinnedProperty().get()).isNull();
    assertThat(model.answeredProperty().get()).isEqualTo(screen.place("القصر"));
  }

  @Test
  void theLeftArrowGoesToTheNextWord() {
    screen.click("غادر");
    screen.press(KeyCode.LEFT);
    screen.press(KeyCode.LEFT);
    assertThat(model.cursorProperty().get()).isEqualTo(screen.place("كبير"));
    screen.press(KeyCode.RIGHT);
    assertThat(model.cursorProperty().get()).isEqualTo(screen.place("مدير"));
  }

  @Test
  void inAnEnglishArticleTheRightArrowGoesToTheNextWord() {
    screen.fx(() -> model.show(SampleArticle.english("Title", "They left the palace")));
    screen.click("They");
    screen.press(KeyCode.RIGHT);
    assertThat(model.cursorProperty().get()).isEqualTo(screen.place("left"));
  }

  @Test
  void downAndUpGoFromLineToLine() {
    screen.click("تمهيد");
    screen.press(KeyCode.DOWN);
    assertThat(model.cursorProperty().get()).isEqualTo(screen.place("غادر"));
    screen.press(KeyCode.UP);
    assertThat(model.cursorProperty().get()).isEqualTo(screen.place("تمهيد"));
  }

  @Test
  void controlWithTheLeftArrowGoesToTheNextSentence() {
    screen.click("كبير");
    screen.press(KeyCode.SHORTCUT, KeyCode.LEFT);
    assertThat(model.cursorProperty().get()).isEqualTo(new Place(3, 0));
    screen.press(KeyCode.SHORTCUT, KeyCode.RIGHT);
    assertThat(model.cursorProperty().get()).isEqualTo(screen.place("غادر"));
  }

  @Test
  void tabGoesToTheNextNewWordAndScrollsItIntoView() {
    Place far = new Place(40, 2);
    screen.fx(() -> model.newWordProperty().set(far::equals));
    screen.click("غادر");
    screen.press(KeyCode.TAB);
    assertThat(model.cursorProperty().get()).isEqualTo(far);
    screen.waitUntil(() -> screen.page().lines().stream().anyMatch(line -> line.block() == 40));
  }

  @Test
  void theFocusedWordIsSpokenWithItsGloss() {
    screen.click("غادر");
    screen.press(KeyCode.LEFT);
    assertThat(screen.ask(view::getAccessibleText)).startsWith("مدير, ");
  }

  @Test
  void enterPinsTheWordOfTheCursor() {
    screen.click("غادر");
    screen.press(KeyCode.ESCAPE);
    screen.press(KeyCode.LEFT);
    screen.press(KeyCode.ENTER);
    assertThat(model.pinnedProperty().get()).isEqualTo(screen.place("مدير"));
  }

  @Test
  void draggingSelectsToTheCharacter() {
    screen.drag(screen.edge("القصر", 1), screen.edge("الرئاسي", 0));
    assertThat(model.selectedText()).contains("القصر الرئاسي");
    assertThat(screen.lit(Highlight.SELECTION)).isOne();
  }

  @Test
  void aSelectionAcrossDirectionsShowsWhatIsSelected() {
    screen.fx(() -> model.show(SampleArticle.arabic("قالت شبكة ABC News أمس")));
    screen.drag(screen.edge("شبكة", 1), screen.edge("ABC", 1));
    assertThat(model.selectedText()).contains("شبكة ABC");
    assertThat(screen.lit(Highlight.SELECTION)).isEqualTo(2);
  }

  @Test
  void aDoubleClickSelectsTheWord() {
    screen.clicks("المكتب", MouseButton.PRIMARY, 2);
    assertThat(model.selectedText()).contains("المكتب");
  }

  @Test
  void aTripleClickSelectsTheParagraph() {
    screen.clicks("تمهيد", MouseButton.PRIMARY, 3);
    assertThat(model.selectedText()).contains("تمهيد");
  }

  @Test
  void shiftWithAClickSelectsFromTheCursor() {
    screen.click("مدير");
    screen.shiftClick(screen.edge("المكتب", 0));
    assertThat(model.selectedText()).contains("مدير كبير المكتب");
  }

  @Test
  void copyingGivesTheSourceTextEvenWhenVowelsAreShown() {
    screen.fx(() -> model.vowelsProperty().set(VowelMode.ALL));
    screen.clicks("المكتب", MouseButton.PRIMARY, 2);
    screen.press(KeyCode.SHORTCUT, KeyCode.C);
    assertThat(screen.ask(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("المكتب");
  }

  @Test
  void everythingCanBeSelected() {
    screen.click("غادر");
    screen.press(KeyCode.SHORTCUT, KeyCode.A);
    assertThat(model.selectedText().orElseThrow())
        .startsWith("عنوان المقال\nتمهيد\nغادر")
        .endsWith("\nوهذه خاتمة");
  }

  @Test
  void endShowsTheLastLineAndHomeTheFirst() {
    screen.click("غادر");
    screen.press(KeyCode.END);
    screen.waitUntil(() -> screen.isInView("خاتمة"));
    screen.press(KeyCode.HOME);
    screen.waitUntil(() -> screen.isInView("عنوان"));
  }

  @Test
  void theWheelScrolls() {
    screen.hover("غادر");
    screen.wheel(20);
    screen.waitUntil(() -> screen.page().position() > 100);
  }

  @Test
  void onlyLinesInViewHaveNodes() {
    screen.click("غادر");
    for (int i = 0; i < 10; i++) {
      screen.press(KeyCode.PAGE_DOWN);
    }
    assertThat(screen.ask(() -> screen.page().getChildrenUnmodifiable().size())).isLessThan(60);
  }

  @Test
  void whatWasFoundIsLitAndTheCurrentOneComesIntoView() {
    screen.fx(() -> {
      model
          .foundProperty()
          .set(List.of(new Passage(2, new Span(0, 4)), new Passage(50, new Span(3, 8))));
      model.currentFoundProperty().set(0);
    });
    assertThat(screen.lit(Highlight.FOUND)).isOne();
    assertThat(screen.lit(Highlight.FOUND_CURRENT)).isOne();
    screen.fx(() -> model.currentFoundProperty().set(1));
    screen.waitUntil(() -> screen.page().lines().stream().anyMatch(line -> line.block() == 50));
    screen.waitUntil(() -> screen.lit(Highlight.FOUND_CURRENT) == 1);
  }

  @Test
  void markedPlacesAreLit() {
    screen.fx(
        () -> model.markedProperty().set(Set.of(screen.place("غادر"), screen.place("المكتب"))));
    screen.waitUntil(() -> screen.lit(Highlight.MARKED) == 2);
  }

  @Test
  void vowelsMoveNoWord() {
    List<String> before = screen.ask(this::lines);
    screen.fx(() -> model.vowelsProperty().set(VowelMode.ALL));
    screen.waitUntil(() -> words().stream().anyMatch(w -> w.getText().contains("\u064F")));
    assertThat(screen.ask(this::lines)).isEqualTo(before);
  }

  @Test
  void zoomingKeepsTheReadingPlace() {
    screen.fx(() -> screen.page().jumpTo(2000));
    screen.waitUntil(() -> screen.page().lines().getFirst().block() > 3);
    TextPosition top = screen.ask(() -> view.topProperty().get());
    for (int size = 26; size <= 40; size += 2) {
      int now = size;
      screen.fx(() -> model.fontSizeProperty().set(now));
    }
    screen.fx(() -> model.fontSizeProperty().set(24));
    VisibleLine first = screen.ask(() -> screen.page().lines().getFirst());
    assertThat(new TextPosition(first.block(), first.placed().start())).isEqualTo(top);
  }

  @Test
  void theFontOfTheWindowDoesNotChangeTheFontOfTheText() {
    screen.at("غادر");
    assertThat(screen.ask(this::words))
        .isNotEmpty()
        .allSatisfy(word -> {
          assertThat(word.getFont().getFamily()).isEqualTo(model.fontFamilyProperty().get());
          assertThat(word.getFont().getSize()).isGreaterThan(16);
        });
  }

  @Test
  void glossesStandBetweenTheLines() {
    screen.fx(() -> model.glossesProperty().set(GlossMode.ALL));
    screen.waitUntil(() ->
        view.lookupAll(".reader-label").stream()
            .anyMatch(label -> ((Text) label).getText().equals("presidential palace")));
  }

  @Test
  void newGlossesLeaveTheReaderWhereHeIs() {
    GlossedArticle glossed = java.util.Objects.requireNonNull(model.glossedProperty().get());
    screen.click("غادر");
    screen.press(KeyCode.PAGE_DOWN);
    screen.press(KeyCode.PAGE_DOWN);
    TextPosition top = screen.ask(() -> view.topProperty().get());
    screen.fx(
        () -> model.show(new GlossedArticle(glossed.article(), glossed.glosses(), List.of())));
    VisibleLine first = screen.ask(() -> screen.page().lines().getFirst());
    assertThat(new TextPosition(first.block(), first.placed().start())).isEqualTo(top);
  }

  @Test
  void theContextMenuIsAskedForWithTheWord() {
    List<WordMenuRequest> requests = new ArrayList<>();
    view.setOnWordMenu(requests::add);
    screen.clicks("غادر", MouseButton.SECONDARY, 1);
    screen.waitUntil(() -> !requests.isEmpty());
    assertThat(requests.getFirst().place()).contains(screen.place("غادر"));
  }

  private List<String> lines() {
    return screen.page().lines().stream()
        .map(line -> line.block() + ":" + line.placed().start() + "@" + line.y())
        .toList();
  }

  private List<Text> words() {
    return view.lookupAll(".reader-word").stream()
        .map(Text.class::cast)
        .filter(Text::isVisible)
        .toList();
  }
}
