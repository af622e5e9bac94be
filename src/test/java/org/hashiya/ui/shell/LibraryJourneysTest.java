package org.hashiya.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.importing.Reason;
import org.hashiya.library.KeptArticle;
import org.hashiya.library.Library;
import org.hashiya.library.LibraryException;
import org.hashiya.library.Opened;
import org.hashiya.library.Trouble;
import org.hashiya.ui.keeping.LibraryPlace;
import org.hashiya.ui.library.LibraryModel;
import org.hashiya.ui.library.Narrowing;
import org.hashiya.ui.library.Unread;
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
      "كتاب الزعفران\n\n"
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
    TestHome own = new TestHome();
    home = own.folder();
    shortText = own.write("مساء.txt", SHORT);
    longText = own.write("كتاب.txt", LONG);
    stage = primary;
    library = own.library();
    opened = own.window(stage, library);
    opened.show(Optional.of(longText));
  }

  @BeforeEach
  void waitForTheArticle(FxRobot robot) {
    window = new WindowScreen(robot, stage, opened.model());
    waitForKept("كتاب الزعفران");
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
    window.reader.waitUntil(() -> kept("كتاب الزعفران").place().block() > 5);
    int block = kept("كتاب الزعفران").place().block();
    open(shortText, robot);
    waitForKept("مساء في دمشق");
    open(longText, robot);
    waitForKept("كتاب الزعفران");
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
    assertThat(kept("كتاب الزعفران").isRead()).isFalse();
  }

  @Test
  void theWordsOfAnOpenedArticleAreCounted() {
    window.reader.waitUntil(() -> kept("كتاب الزعفران").knowledge().isPresent());
    assertThat(kept("كتاب الزعفران").knowledge().orElseThrow().share()).isZero();
  }

  private void openLibrary() {
    window.press(KeyCode.CONTROL, KeyCode.L);
    window.reader.waitUntil(() -> !shown().isEmpty());
  }

  private List<String> shown() {
    return opened.model().library().shownProperty().get().stream().map(KeptArticle::title).toList();
  }

  private void waitForShown(String... titles) {
    window.reader.waitUntil(() -> shown().equals(List.of(titles)));
  }

  @Test
  void whatIsTypedIsFoundAndOpenedByKey() {
    openLibrary();
    assertThat(window.focused()).isEqualTo("library-search");
    window.type("زعفران");
    waitForShown("كتاب الزعفران");
    window.press(KeyCode.DOWN);
    assertThat(window.focused()).isEqualTo("library-list");
    window.press(KeyCode.ENTER);
    window.reader.waitUntil(() -> !opened.model().screens().isOpen(Screen.LIBRARY));
    waitForKept("كتاب الزعفران");
    assertThat(window.isShown("notice")).isFalse();
  }

  @Test
  void theBundledArticlesAreThere() {
    openLibrary();
    assertThat(shown()).hasSize(7);
    window.click("facet-bundled");
    window.reader.waitUntil(() -> shown().size() == 6);
    window.click("facet-bundled");
    window.reader.waitUntil(() -> shown().size() == 7);
  }

  @Test
  void whatIsDeletedComesBackByOneKey() {
    openLibrary();
    window.type("زعفران");
    waitForShown("كتاب الزعفران");
    window.press(KeyCode.DOWN);
    window.press(KeyCode.DELETE);
    waitForShown();
    assertThat(window.isShown("library-news")).isTrue();
    window.click("library-news-action");
    waitForShown("كتاب الزعفران");
  }

  @Test
  void articlesAreMarkedTaggedAndMovedByKey(FxRobot robot) {
    openLibrary();
    window.type("زعفران");
    waitForShown("كتاب الزعفران");
    window.press(KeyCode.DOWN);
    window.press(KeyCode.R);
    window.reader.waitUntil(() -> kept("كتاب الزعفران").isRead());
    robot.interact(
        () -> opened.model().library().tag(List.of(kept("كتاب الزعفران").id()), " سياسة "));
    robot.interact(() -> opened.model().library().move(List.of(kept("كتاب الزعفران").id()), "عمل"));
    window.reader.waitUntil(() ->
        opened.model().library().offersProperty().get().keySet().stream()
            .anyMatch(Narrowing.InFolder.class::isInstance));
    assertThat(kept("كتاب الزعفران").tags()).containsExactly("سياسة");
    assertThat(kept("كتاب الزعفران").folder()).isPresent();
  }

  @Test
  void aFolderIsImportedAndEveryFileIsAccountedFor(FxRobot robot) throws IOException {
    Path folder = Files.createDirectories(home.resolve("texts/deeper"));
    for (int i = 0; i < 30; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "خبر رقم " + i + "\n\nعادت الحكومة.\n");
    }
    Files.writeString(folder.resolve("again.txt"), "خبر رقم 3\n\nعادت الحكومة.\n");
    Files.writeString(folder.resolve("empty.txt"), "");
    openLibrary();
    robot.interact(() -> opened.model().library().bring(List.of(home.resolve("texts")), _ -> {}));
    waitForImported(
        new LibraryModel.News.Imported(
            30, 1, List.of(new Unread(folder.resolve("empty.txt"), new Reason.Empty()))));
    window.reader.waitUntil(() -> shown().size() == 37);
    assertThat(kept("خبر رقم 7").knowledge()).isPresent();
  }

  @Test
  void severalFilesComeIntoTheLibraryAndTheFirstIsOpened(FxRobot robot) throws IOException {
    Path picture =
        Files.write(home.resolve("صورة.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
    Path other = Files.writeString(home.resolve("قهوة.txt"), "قهوة الصباح\n\nشربت القهوة.\n");
    robot.interact(
        () -> opened.model().inlet().bring(List.of(picture, shortText, other, longText)));
    waitForKept("مساء في دمشق");
    window.waitForNotice("2 articles imported");
    assertThat(window.notice()).contains("1 was there already").contains("صورة.png");
    assertThat(kept("قهوة الصباح").knowledge()).isPresent();
    openLibrary();
    assertThat(news()).isEqualTo(new LibraryModel.News.None()); // it has been said
  }

  @Test
  void stoppedImportKeepsWhatCameIn(FxRobot robot) throws IOException {
    Path folder = Files.createDirectories(home.resolve("texts"));
    for (int i = 0; i < 80; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "خبر رقم " + i + "\n\nعادت الحكومة.\n");
    }
    LibraryModel page = opened.model().library();
    openLibrary();
    robot.interact(() -> {
      page.newsProperty()
          .subscribe(news -> {
            if (news instanceof LibraryModel.News.Importing(int done, _) && done > 0) {
              page.cancel();
            }
          });
      page.bring(List.of(folder), _ -> {});
    });
    window.reader.waitUntil(() -> news() instanceof LibraryModel.News.Stopped);
    assertThat(((LibraryModel.News.Stopped) news()).total()).isEqualTo(80);
    assertThat(window.isShown("library-news")).isTrue();
    window.reader.waitUntil(() -> shown().contains("خبر رقم 0"));
  }

  @Test
  void aSingleFileIsOnlyOpened(FxRobot robot) {
    robot.interact(() -> opened.model().inlet().bring(List.of(shortText)));
    waitForKept("مساء في دمشق");
    assertThat(window.isShown("notice")).isFalse();
    assertThat(opened.model().settings().recentProperty().get()).contains(shortText);
  }

  @Test
  void whatAnotherWindowKeepsAppearsOnThePage() {
    openLibrary();
    try (Library other = Library.open(home).opened().orElseThrow()) {
      other.write(shelf ->
          shelf
              .articles()
              .keep(
                  new Article(
                      "نافذة أخرى",
                      new Source("الساحل", Optional.empty(), Optional.empty()),
                      Locale.of("ar"),
                      List.of(Block.of(Block.Kind.TITLE, "نافذة أخرى")))));
    }
    window.reader.waitUntil(() -> shown().contains("نافذة أخرى"));
  }

  @Test
  void theLibraryMovesToAnotherFolder(FxRobot robot) throws IOException {
    LibraryPlace place = opened.model().libraryPlace();
    robot.interact(() -> place.choose(home.resolve("nowhere")));
    window.reader.waitUntil(
        () -> place.stageProperty().get() instanceof LibraryPlace.Stage.Unusable);
    assertThat(opened.model().settings().libraryFolderProperty().get()).isEmpty();
    Path target = Files.createDirectories(home.resolve("مكتبتي"));
    robot.interact(() -> place.choose(target));
    window.reader.waitUntil(() -> place.stageProperty().get() instanceof LibraryPlace.Stage.Free);
    robot.interact(place::move);
    window.reader.waitUntil(() -> place.stageProperty().get() instanceof LibraryPlace.Stage.Moved);
    assertThat(opened.model().settings().libraryFolderProperty().get())
        .isEqualTo(target.toString());
    open(shortText, robot);
    waitForKept("مساء في دمشق");
    try (Library there = Library.open(target).opened().orElseThrow()) {
      List<KeptArticle> moved = there.read(shelf -> shelf.articles().list());
      assertThat(moved).extracting(KeptArticle::title).contains("كتاب الزعفران", "مساء في دمشق");
    }
  }

  @Test
  void aTroubleOfTheDatabaseIsSaidInPlainWords(FxRobot robot) {
    robot.interact(() ->
        opened
            .model()
            .bookcase()
            .fail(new LibraryException(new Trouble.Failed("[SQLITE_IOERR] disk I/O error"))));
    assertThat(window.notice()).contains("could not do that").doesNotContain("SQLITE");
    window.click("notice-details");
    assertThat(window.notice()).contains("[SQLITE_IOERR] disk I/O error");
  }

  private LibraryModel.News news() {
    return window.reader.ask(() -> opened.model().library().newsProperty().get());
  }

  private void waitForImported(LibraryModel.News.Imported news) {
    window.reader.waitUntil(() -> news.equals(opened.model().library().newsProperty().get()));
  }

  @Test
  void cardsAreWalkedFromRightToLeft() {
    openLibrary();
    window.click("library-look-cards");
    window.click("library-search");
    window.press(KeyCode.DOWN);
    assertThat(window.focused()).isEqualTo("library-cards");
    window.press(KeyCode.LEFT);
    String second = shown().get(1);
    window.press(KeyCode.ENTER);
    waitForKept(second);
  }
}
