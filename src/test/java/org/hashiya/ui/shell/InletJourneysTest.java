package org.hashiya.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hashiya.article.Source;
import org.hashiya.importing.document.SampleDocuments;
import org.hashiya.importing.web.LocalSite;
import org.hashiya.library.Feed;
import org.hashiya.library.FeedItem;
import org.hashiya.library.Opened;
import org.hashiya.library.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Articles come in by every door that the window has. */
@ExtendWith(ApplicationExtension.class)
class InletJourneysTest {
  private static final String SENTENCE =
      "عادت الحكومة إلى القصر في الصباح، ثم خرجت منه في المساء، ولم يقل أحد شيئا عن ذلك. ";

  private final CountDownLatch finished = new CountDownLatch(1);
  private final LocalSite site = new LocalSite();
  private Path home;
  private ReaderWindow opened;
  private Stage stage;
  private WindowScreen window;
  private CompletableFuture<Opened> library;

  @Start
  void open(Stage primary) throws IOException {
    TestHome own = new TestHome();
    home = own.folder();
    Path first = own.write("أول.txt", "مقال أول\n\nعادت الحكومة.\n");
    stage = primary;
    library = own.library();
    opened = own.window(stage, library, LocalSite.fetcher());
    opened.show(Optional.of(first));
  }

  @BeforeEach
  void waitForTheArticle(FxRobot robot) {
    window = new WindowScreen(robot, stage, opened.model());
    // An address that another test has copied would stand in the line already.
    copy("", robot);
    waitForTitle("مقال أول");
  }

  @AfterEach
  void closeTheSite() {
    finished.countDown();
    site.close();
  }

  private void waitForTitle(String title) {
    window.reader.waitUntil(() -> {
      var shown = opened.model().reader().articleProperty().get();
      return shown != null && shown.title().equals(title);
    });
  }

  private Source source() {
    return window.reader.ask(() -> opened.model().reader().articleProperty().get().source());
  }

  private static String page(String title) {
    return "<html><head><meta charset=utf-8><title>"
        + title
        + " | صحيفة الساحل</title><meta name=author content='ليلى حداد'><meta"
        + " property='og:site_name' content='صحيفة الساحل'><meta property='article:published_time'"
        + " content='2026-03-04'></head><body><nav><a href=/>الرئيسية</a></nav><article><h1>"
        + title
        + "</h1><p>"
        + SENTENCE.repeat(2)
        + "</p><p>"
        + SENTENCE
        + "</p></article></body></html>";
  }

  private void copy(String text, FxRobot robot) {
    robot.interact(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
  }

  private <T> T kept(Function<Shelf, T> question) {
    return library.join().opened().orElseThrow().read(question);
  }

  private void keep(Consumer<Shelf> order) {
    library.join().opened().orElseThrow().change(order);
  }

  static Stream<String> documents() {
    return SampleDocuments.names();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void documentsOfEveryKindOpen(String name, FxRobot robot) throws IOException {
    Path file = Files.write(home.resolve(name), SampleDocuments.bytes(name));
    robot.interact(() -> opened.model().opening().open(file));
    waitForTitle(SampleDocuments.title());
    assertThat(window.reader.ask(() -> opened.model().settings().recentProperty().get()))
        .contains(file);
  }

  @Test
  void lockedDocumentIsToldAndTheTextStays(FxRobot robot) throws IOException {
    Path file = Files.write(home.resolve("سر.pdf"), SampleDocuments.lockedPdf());
    robot.interact(() -> opened.model().opening().open(file));
    assertThat(window.notice()).contains("سر.pdf").contains("password");
    waitForTitle("مقال أول");
  }

  @Test
  void typedAddressOpens() {
    site.with("/news/1", "text/html", page("مطر على الساحل"));
    window.press(KeyCode.CONTROL, KeyCode.U);
    assertThat(window.focused()).isEqualTo("link-field");
    window.type(site.at("/news/1").toString());
    window.press(KeyCode.ENTER);
    waitForTitle("مطر على الساحل");
    assertThat(source().author()).isEqualTo("ليلى حداد");
    assertThat(source().published()).contains(LocalDate.of(2026, 3, 4));
    assertThat(window.reader.ask(() -> opened.model().reader().sourceLineProperty().get()))
        .contains("صحيفة الساحل")
        .contains("ليلى حداد");
    assertThat(window.isShown("link-bar")).isFalse();
  }

  @Test
  void copiedAddressOpens(FxRobot robot) {
    site.with("/news/1", "text/html", page("مطر على الساحل"));
    copy(site.at("/news/1").toString(), robot);
    window.press(KeyCode.CONTROL, KeyCode.V);
    waitForTitle("مطر على الساحل");
  }

  @Test
  void copiedAddressStandsInTheLineAlready(FxRobot robot) {
    site.with("/news/1", "text/html", page("مطر على الساحل"));
    copy(site.at("/news/1").toString(), robot);
    window.press(KeyCode.CONTROL, KeyCode.U);
    window.press(KeyCode.ENTER);
    waitForTitle("مطر على الساحل");
  }

  @Test
  void pageThatIsGoneIsTold() {
    site.withStatus("/gone", 404);
    window.press(KeyCode.CONTROL, KeyCode.U);
    window.type(site.at("/gone").toString());
    window.press(KeyCode.ENTER);
    assertThat(window.notice()).contains("no such page");
    waitForTitle("مقال أول");
  }

  @Test
  void slowPageCanBeGivenUp() {
    site.on("/slow", _ -> awaitEnd());
    window.press(KeyCode.CONTROL, KeyCode.U);
    window.type(site.at("/slow").toString());
    window.press(KeyCode.ENTER);
    window.click("status-cancel");
    window.reader.waitUntil(
        () -> opened.model().opening().stageProperty().get() instanceof Opening.Stage.Idle);
    waitForTitle("مقال أول");
    assertThat(window.isShown("notice")).isFalse();
  }

  @Test
  void sameArticleFromTheWebTwiceIsFoundOut() {
    site.with("/news/1", "text/html", page("مطر على الساحل"));
    site.with("/news/2", "text/html", page("مطر على الساحل"));
    openAddress("/news/1");
    waitForTitle("مطر على الساحل");
    window.reader.waitUntil(() -> opened.model().bookmark().keptProperty().get() != null);
    openAddress("/news/2");
    assertThat(window.notice()).contains("مطر على الساحل");
  }

  @Test
  void feedIsAddedListedReadAndMarked() {
    site.with("/news/1", "text/html", page("مطر على الساحل"));
    site.with(
        "/rss",
        "application/rss+xml",
        "<rss><channel><title>صحيفة الساحل</title><item><title>مطر على الساحل</title><link>"
            + "/news/1</link></item><item><title>خبر آخر</title><link>/news/2</link></item>"
            + "</channel></rss>");
    openFeeds();
    window.click("feeds-add");
    window.type(site.at("/rss").toString());
    window.press(KeyCode.ENTER);
    window.reader.waitUntil(() -> items().size() == 2);
    assertThat(feeds())
        .filteredOn(feed -> feed.title().equals("صحيفة الساحل"))
        .singleElement()
        .satisfies(feed -> assertThat(feed.address()).isEqualTo(site.at("/rss")));
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    waitForTitle("مطر على الساحل");
    assertThat(window.isShown("feeds")).isFalse();
    window.reader.waitUntil(() ->
        items().stream().anyMatch(item -> item.read().isPresent() && item.article().isPresent()));
    assertThat(items()).filteredOn(item -> item.read().isEmpty()).hasSize(1);
  }

  @Test
  void itemThatIsKeptOpensWithoutTheNetwork(FxRobot robot) {
    site.with("/news/1", "text/html", page("مطر على الساحل"));
    site.with(
        "/rss",
        "text/xml",
        "<rss><channel><item><title>مطر</title><link>/news/1</link></item></channel></rss>");
    openFeeds();
    keep(shelf -> shelf.feeds().add(site.at("/rss"), "صحيفة الساحل"));
    window.reader.waitUntil(() -> opened.model().following().feeds().feeds().size() > 1);
    window.press(KeyCode.R);
    readFirstItem("مطر على الساحل");
    window.reader.waitUntil(() -> items().getFirst().article().isPresent());
    site.close();
    robot.interact(() -> opened.model().opening().paste("مقال آخر\n\nعادت الحكومة."));
    waitForTitle("مقال آخر");
    openFeeds();
    readFirstItem("مطر على الساحل");
    assertThat(window.isShown("notice")).isFalse();
  }

  private void readFirstItem(String title) {
    window.reader.waitUntil(() -> opened.model().following().feeds().items().size() == 1);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    waitForTitle(title);
  }

  @Test
  void feedThatIsOpenedAsAnArticleCanBeFollowed() {
    site.with("/rss", "text/xml", "<rss><channel><title>صحيفة الساحل</title></channel></rss>");
    openAddress("/rss");
    window.reader.waitUntil(() -> window.isShown("feed-form"));
    window.press(KeyCode.ENTER);
    window.reader.waitUntil(
        () -> feeds().stream().anyMatch(feed -> feed.title().equals("صحيفة الساحل")));
  }

  @Test
  void timerAsksTheFeeds(FxRobot robot) {
    site.with("/rss", "text/xml", "<rss><channel><title>صحيفة الساحل</title></channel></rss>");
    openFeeds();
    keep(shelf -> shelf.feeds().add(site.at("/rss"), "صحيفة الساحل"));
    window.reader.waitUntil(() -> opened.model().following().feeds().feeds().size() > 1);
    assertThat(site.asked()).isEmpty();
    robot.interact(() -> opened.model().settings().feedMinutesProperty().set(15));
    window.reader.waitUntil(() -> site.asked().contains("/rss"));
  }

  @Test
  void feedThatFailsSaysWhy() {
    site.withStatus("/rss", 500);
    openFeeds();
    keep(shelf -> shelf.feeds().add(site.at("/rss"), "صحيفة الساحل"));
    window.reader.waitUntil(() -> opened.model().following().feeds().feeds().size() > 1);
    window.press(KeyCode.R);
    window.reader.waitUntil(() ->
        opened.model().following().feeds().feeds().stream()
            .anyMatch(feed -> feed.trouble().isPresent()));
    assertThat(feeds()).anyMatch(feed -> feed.error().isPresent());
  }

  @Test
  void linkOfFeedIntoTheNetworkIsNotFollowed() {
    site.with(
        "/rss",
        "text/xml",
        "<rss><channel><title>خبيث</title><item><title>تعال</title><link>http://127.0.0.2:1/</link>"
            + "</item></channel></rss>");
    openFeeds();
    window.click("feeds-add");
    window.type(site.at("/rss").toString());
    window.press(KeyCode.ENTER);
    window.reader.waitUntil(() -> items().size() == 1);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    assertThat(window.notice()).contains("127.0.0.2 is not on the web");
    window.reader.waitUntil(() -> items().getFirst().error().isPresent());
    waitForTitle("مقال أول");
  }

  @Test
  void escapeLeavesTheFormAndThenTheFeeds() {
    openFeeds();
    window.press(KeyCode.N);
    assertThat(window.focused()).isEqualTo("feed-address");
    window.press(KeyCode.ESCAPE);
    assertThat(window.isShown("feed-form")).isFalse();
    assertThat(window.isShown("feeds")).isTrue();
    window.press(KeyCode.ESCAPE);
    assertThat(window.isShown("feeds")).isFalse();
  }

  @Test
  void outletsStandThereToBeginWith() {
    openFeeds();
    window.reader.waitUntil(() -> feeds().size() > 3);
    assertThat(opened.model().settings().outletsOfferedProperty().get()).isTrue();
  }

  private void openFeeds() {
    window.press(KeyCode.CONTROL, KeyCode.R);
    window.reader.waitUntil(() -> window.isShown("feed-items"));
  }

  private void openAddress(String path) {
    window.press(KeyCode.CONTROL, KeyCode.U);
    window.type(site.at(path).toString());
    window.press(KeyCode.ENTER);
  }

  private List<Feed> feeds() {
    return kept(shelf -> shelf.feeds().list());
  }

  private List<FeedItem> items() {
    return kept(shelf -> shelf.feeds().items());
  }

  private void awaitEnd() {
    try {
      finished.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
