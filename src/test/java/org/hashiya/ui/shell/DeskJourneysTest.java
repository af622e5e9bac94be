package org.hashiya.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.ReadResult;
import org.hashiya.exchange.aligned.AlignedFormat;
import org.hashiya.exchange.tmx.TmxReader;
import org.hashiya.exchange.tmx.TmxSummary;
import org.hashiya.gloss.PersonalGlosser;
import org.hashiya.lexicon.own.OwnLexicon;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Status;
import org.hashiya.lexicon.term.Term;
import org.hashiya.parallel.Passage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Ways of a translator through the bundled article and its two versions. */
@ExtendWith(ApplicationExtension.class)
class DeskJourneysTest {
  private static final PersonalGlosser ENGINE = PersonalGlosser.open(OwnLexicon.EMPTY);

  private Path home;
  private ReaderWindow opened;
  private Stage stage;
  private WindowScreen window;
  private DeskScreen desk;

  @Start
  void open(Stage primary) throws IOException {
    TestHome own = new TestHome();
    home = own.folder();
    stage = primary;
    opened = own.window(stage, ENGINE);
    opened.show(Optional.empty());
  }

  @BeforeEach
  void openTheDesk(FxRobot robot) {
    window = new WindowScreen(robot, stage, opened.model());
    window.reader.waitUntil(() ->
        opened.model().margin().glossaryProperty().get() != null
            && opened.model().bookmark().keptProperty().get() != null);
    desk = new DeskScreen(window, stage.getScene());
    desk.open();
  }

  @Test
  void theArrowKeysLeadFromSentenceToSentence() {
    window.press(KeyCode.DOWN);
    String title = desk.sentence();
    assertThat(title).startsWith("ليلة القصر الأخيرة");

    window.press(KeyCode.DOWN);
    assertThat(desk.sentence()).startsWith("بعد أقل من شهر");
    window.press(KeyCode.LEFT);
    assertThat(desk.sentence()).isNotEmpty().matches("\\p{ASCII}+");
    window.press(KeyCode.SPACE);
    assertThat(desk.chosen()).isEqualTo(desk.sentence());

    window.press(KeyCode.RIGHT);
    window.press(KeyCode.UP);
    assertThat(desk.sentence()).isEqualTo(title);
  }

  @Test
  void aSentenceIsWordedOtherwiseDividedAndTakenBack() {
    window.press(KeyCode.DOWN);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.LEFT);
    String before = desk.sentence();

    desk.word("Assad was away. Nobody answered the phones.");
    window.reader.waitUntil(() -> desk.isShown("Nobody answered the phones."));
    assertThat(desk.isShown("Assad was away.")).isTrue();
    assertThat(desk.isShown(before)).isFalse();

    window.press(KeyCode.SHORTCUT, KeyCode.Z);
    window.reader.waitUntil(() -> desk.isShown(before));
    assertThat(desk.isShown("Assad was away.")).isFalse();
  }

  @Test
  void aVersionIsNotEmptied() throws IOException {
    Path file = Files.writeString(home.resolve("one.txt"), "The palace fell silent.");
    window.run(() -> opened.model().desk().addFile(file));
    window.reader.waitUntil(() -> window.isShown("desk-remove-2"));
    desk.choose("The palace fell silent.");
    desk.word(" ");
    window.reader.waitUntil(() -> desk.trouble().contains("No word"));
    assertThat(desk.isShown("The palace fell silent.")).isTrue();
  }

  @Test
  void whatIsWordedOtherwiseIsKeptAndWhatIsTakenAwayIsNot() throws IOException {
    Path file =
        Files.writeString(
            home.resolve("second.txt"),
            "The palace fell silent that night.\n\nThe last aide left before dawn.");
    window.run(() -> opened.model().desk().addFile(file));
    window.reader.waitUntil(() -> window.isShown("desk-remove-2"));
    window.reader.waitUntil(() -> kept().contains("The palace fell silent that night."));
    desk.choose("The palace fell silent that night.");
    desk.word("Silence fell on the palace.");
    window.reader.waitUntil(() -> kept().contains("Silence fell on the palace."));

    window.click("desk-remove-2");
    window.reader.waitUntil(() -> !kept().contains("Silence fell"));
    window.press(KeyCode.SHORTCUT, KeyCode.Z);
    window.reader.waitUntil(() -> kept().contains("Silence fell on the palace."));
  }

  /** What the library keeps of the versions. */
  private String kept() {
    long article = opened.model().bookmark().keptProperty().get().id();
    return opened
        .model()
        .bookcase()
        .library()
        .join()
        .read(shelf ->
            shelf.versions().of(article).stream()
                .flatMap(v -> shelf.versions().text(v.id()).stream())
                .flatMap(text -> Passage.of(text).stream())
                .map(Passage::text)
                .collect(Collectors.joining("\n")));
  }

  @Test
  void theWordingsOfASentenceAreSetAgainstEachOther() {
    desk.toggle("wording");
    for (int i = 0; i < 5; i++) {
      window.press(KeyCode.DOWN);
    }
    window.reader.waitUntil(() -> !desk.labels("desk-wording", "desk-wording-name").isEmpty());
    assertThat(desk.labels("desk-wording", "desk-wording-name")).hasSize(2);
    assertThat(desk.labels("desk-wording", "desk-replaced")).isNotEmpty();
    assertThat(desk.labels("desk-wording", "desk-omission")).isNotEmpty();
  }

  @Test
  void oneKeyLeadsThroughWhatIsToBeChecked() {
    window.press(KeyCode.F3);
    window.reader.waitUntil(() -> stage.getScene().lookup("#desk-walk-list") != null);
    assertThat(desk.lines("desk-walk-list")).isGreaterThan(10);
    assertThat(desk.line("desk-walk-list")).isZero();
    String first = desk.sentence();

    for (int i = 0; i < 12; i++) {
      window.press(KeyCode.F3);
    }
    assertThat(desk.line("desk-walk-list")).isEqualTo(12);
    assertThat(desk.sentence()).isNotEqualTo(first);
    window.press(KeyCode.SHIFT, KeyCode.F3);
    assertThat(desk.line("desk-walk-list")).isEqualTo(11);
  }

  @Test
  void theVerbsOfSayingStandTogetherWithTheirPlaces() {
    desk.toggle("attribution");
    window.reader.waitUntil(() -> desk.lines("desk-attribution-list") > 0);
    assertThat(desk.labels("desk-attribution", "desk-lemma")).isNotEmpty();
    window.click("desk-attribution-list");
    window.press(KeyCode.HOME);
    window.press(KeyCode.DOWN);
    assertThat(desk.sentence()).isNotEmpty();
  }

  @Test
  void aWordIsFoundInTheWholeLibraryWithEachWording() {
    desk.toggle("renderings");
    window.click("desk-renderings-query");
    window.type("الرئيس");
    window.press(KeyCode.ENTER);
    window.reader.waitUntil(() -> desk.lines("desk-renderings-list") > 2);
    int here = desk.lines("desk-renderings-list");
    window.click("desk-reach-library");
    window.reader.waitUntil(() -> desk.lines("desk-renderings-list") >= here);
    window.reader.waitUntil(() ->
        desk.labels("desk-renderings", "desk-wording-words").stream()
            .anyMatch("president"::equalsIgnoreCase));
  }

  @Test
  void aPlaceInAnotherArticleIsOpenedAtItsSentence() throws IOException {
    StringBuilder units = new StringBuilder();
    for (int n = 0; n < 60; n++) {
      String arabic = n == 45 ? "بقيت السلحفاة وحدها." : "مر اليوم رقم " + n + " بهدوء.";
      String english = n == 45 ? "The turtle stayed alone." : "Day " + n + " passed in peace.";
      units.append(unit(arabic, english));
    }
    Path file =
        Files.writeString(
            home.resolve("أيام.tmx"),
            "<tmx version=\"1.4\"><header/><body>" + units + "</body></tmx>");
    window.run(() -> opened.model().desk().addFile(file));
    window.click("desk-memory-open");
    window.reader.waitUntil(() -> isOnTheDesk("أيام"));
    window.run(() -> opened.model().opening().openBundled("01-palace"));
    window.reader.waitUntil(() -> !isRead("أيام"));
    desk.open();
    desk.toggle("renderings");
    window.click("desk-reach-library");
    window.click("desk-renderings-query");
    window.type("سلحفاة");
    window.press(KeyCode.ENTER);
    window.reader.waitUntil(() -> desk.lines("desk-renderings-list") == 2);
    window.click("desk-renderings-list");
    window.press(KeyCode.END);
    window.reader.waitUntil(() -> desk.line("desk-renderings-list") == 1);
    window.press(KeyCode.ENTER);
    window.reader.waitUntil(() -> isOnTheDesk("أيام"));
    window.reader.waitUntil(() -> desk.sentence().startsWith("بقيت السلحفاة"));
  }

  private boolean isRead(String title) {
    return opened.model().reader().articleProperty().get().title().equals(title);
  }

  private boolean isOnTheDesk(String title) {
    return isRead(title)
        && opened.model().screens().isOpen(Screen.DESK)
        && stage.getScene().lookup("#desk-remove-0") != null;
  }

  private static String unit(String arabic, String english) {
    return "<tu><tuv xml:lang=\"ar\"><seg>%s</seg></tuv><tuv xml:lang=\"en\"><seg>%s</seg></tuv></tu>"
        .formatted(arabic, english);
  }

  @Test
  void whatTheTermBaseForbidsIsMarked() {
    window.run(() ->
        ENGINE.useTerms(
            List.of(
                new Concept(
                    "",
                    List.of(),
                    List.of(
                        new Term(Concept.ARABIC, "طائرة", Status.PREFERRED),
                        new Term(Concept.ENGLISH, "airplane", Status.PREFERRED),
                        new Term(Concept.ENGLISH, "aircraft", Status.FORBIDDEN))))));
    desk.toggle("renderings");
    window.click("desk-renderings-query");
    window.type("طائرة");
    window.press(KeyCode.ENTER);
    window.reader.waitUntil(() -> !desk.labels("desk-renderings", "desk-forbidden").isEmpty());
  }

  @Test
  void theAlignedArticleIsWrittenInEachFormat() throws IOException {
    for (AlignedFormat format : AlignedFormat.values()) {
      Path file = home.resolve("versions." + format.ending());
      window.run(() -> opened.model().desk().export().write(file, format, "Arabic"));
      window.waitForNotice(file.getFileName().toString());
      assertThat(file).isNotEmptyFile();
    }
    assertThat(Files.readString(home.resolve("versions.html"))).contains("dir=\"rtl\"", "Kamel");
    assertThat(units(home.resolve("versions.tmx"))).isGreaterThan(15);
  }

  @Test
  void aMemoryOfAnotherTextOpensAsAnArticleWithItsVersions() throws IOException {
    Path file =
        Files.writeString(
            home.resolve("رسالة.tmx"),
            """
            <tmx version="1.4"><header/><body>
            <tu><tuv xml:lang="ar"><seg>وصلت السفينة إلى الميناء.</seg></tuv>
            <tuv xml:lang="en"><seg>The ship reached the port.</seg></tuv></tu>
            <tu><tuv xml:lang="ar"><seg>عاد الناس إلى المدينة.</seg></tuv>
            <tuv xml:lang="en"><seg>The people returned to the city.</seg></tuv></tu>
            </body></tmx>
            """);
    window.run(() -> opened.model().desk().addFile(file));
    window.click("desk-memory-open");
    window.reader.waitUntil(() ->
        opened.model().reader().articleProperty().get().title().equals("رسالة")
            && opened.model().screens().isOpen(Screen.DESK)
            && stage.getScene().lookup("#desk-remove-0") != null
            && stage.getScene().lookup("#desk-remove-1") == null);
    window.press(KeyCode.END);
    window.press(KeyCode.END);
    assertThat(desk.sentence()).startsWith("عاد الناس");
  }

  @Test
  void whatIsLostOfAMemoryIsTold() throws IOException {
    String units =
        Passage.of(opened.model().reader().articleProperty().get()).stream()
            .limit(8)
            .map(sentence ->
                "<tu><tuv xml:lang=\"ar\"><seg>"
                    + sentence.text()
                    + "</seg></tuv><tuv xml:lang=\"en\"><seg>A sentence.</seg></tuv></tu>")
            .collect(Collectors.joining());
    Path file =
        Files.writeString(
            home.resolve("memory.tmx"),
            "<tmx version=\"1.4\"><header/><body>"
                + units
                + "<tu><tuv xml:lang=\"ar\"><seg>بلا ترجمة.</seg></tuv></tu></body></tmx>");
    window.run(() -> opened.model().desk().addFile(file));
    window.reader.waitUntil(() -> window.isShown("desk-trouble"));
    assertThat(window.isShown("desk-remove-2")).isTrue();
    assertThat(desk.trouble()).contains("1 unit without Arabic or English");
  }

  @Test
  void whatIsNoMemoryIsSaidToBeNone() throws IOException {
    Path file = Files.writeString(home.resolve("broken.tmx"), "<tmx><body><tu>");
    window.run(() -> opened.model().desk().addFile(file));
    window.reader.waitUntil(() -> window.isShown("desk-trouble"));
    assertThat(window.isShown("desk-remove-1")).isTrue();
  }

  @Test
  void aTextThatIsNotEnglishIsNoVersion() throws IOException {
    Path file = Files.writeString(home.resolve("رسالة.txt"), "وصلت السفينة إلى الميناء عند الفجر.");
    window.run(() -> opened.model().desk().addFile(file));
    window.reader.waitUntil(() -> window.isShown("desk-trouble"));
    assertThat(desk.trouble()).contains("not in English");
  }

  @Test
  void aVersionOfAnotherArticleIsLaidBesideItAndSaidToBeOne() throws IOException {
    Path file =
        Files.writeString(
            home.resolve("turtles.txt"),
            "Turtles cross the ocean.\n\nThey lay eggs in warm sand.\n\nNobody counts them.");
    window.run(() -> opened.model().desk().addFile(file));
    window.reader.waitUntil(() -> window.isShown("desk-trouble"));
    assertThat(desk.trouble()).contains("turtles.txt", "version of another article");
    assertThat(window.isShown("desk-remove-2")).isTrue();
  }

  private static long units(Path file) {
    Set<Locale> pair = Set.of(Concept.ARABIC, Concept.ENGLISH);
    return switch (TmxReader.read(file, pair, _ -> {}, Progress.UNHEARD)) {
      case ReadResult.Read<TmxSummary>(TmxSummary summary, _) -> summary.units();
      case ReadResult.Refused<TmxSummary> _ -> 0;
    };
  }
}
