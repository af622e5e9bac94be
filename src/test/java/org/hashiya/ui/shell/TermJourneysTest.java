package org.hashiya.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hashiya.exchange.Fixture;
import org.hashiya.exchange.term.TermFormat;
import org.hashiya.gloss.PersonalGlosser;
import org.hashiya.lexicon.own.OwnLexicon;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Status;
import org.hashiya.lexicon.term.Term;
import org.hashiya.library.KeptConcept;
import org.hashiya.ui.terms.TermBaseModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Ways of a translator through their own terms. */
@ExtendWith(ApplicationExtension.class)
class TermJourneysTest {
  private static final String ARTICLE =
      """
      صباح في الميناء
      رست السفينة على الرصيف، وأعلنت حكومة تصريف الأعمال افتتاح الميناء.
      """;

  private static final PersonalGlosser ENGINE = PersonalGlosser.open(OwnLexicon.EMPTY);

  private Path home;
  private ReaderWindow opened;
  private Stage stage;
  private TermBaseModel terms;
  private WindowScreen window;

  @Start
  void open(Stage primary) throws IOException {
    TestHome own = new TestHome();
    home = own.folder();
    Path article = own.write("صباح.txt", ARTICLE);
    stage = primary;
    opened = own.window(stage, ENGINE);
    opened.show(Optional.of(article));
  }

  @BeforeEach
  void waitForTheArticle(FxRobot robot) {
    window = new WindowScreen(robot, stage, opened.model());
    terms = opened.model().terms().base();
    window.reader.waitUntil(() ->
        opened.model().margin().glossaryProperty().get() != null
            && opened.model().bookcase().library().isDone());
  }

  private List<String> arabic() {
    return terms.all().stream().map(k -> k.concept().terms().getFirst().text()).toList();
  }

  private void take(Path file) {
    window.press(KeyCode.F8);
    window.run(() -> terms.read(file));
    window.reader.waitUntil(() -> terms.incomingProperty().get() != null);
    window.click("terms-accept");
    window.reader.waitUntil(() -> !terms.all().isEmpty());
  }

  @Test
  void aWordOfTheMarginBecomesATermAndComesFirstThere() {
    window.reader.click("الرصيف");
    window.press(KeyCode.CONTROL, KeyCode.B);
    window.click("term-english");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("berth");
    window.click("term-save");
    window.reader.waitUntil(() -> terms.all().size() == 1);
    window.reader.waitUntil(() ->
        opened.model().reader().glossedProperty().get().terms().stream().anyMatch(t -> t.isOwn()));

    window.press(KeyCode.ESCAPE);
    window.reader.hover("السفينة");
    window.reader.hover("الرصيف");
    assertThat(opened.model().margin().answerProperty().get().terms().getFirst().isOwn()).isTrue();
  }

  @Test
  void aTermOfSeveralWordsIsFoundInTheText() {
    window.run(() -> {
      opened.model().screens().show(Screen.TERM_BASE);
      terms.add("حكومة تصريف الأعمال", "");
    });
    window.click("term-english");
    window.type("caretaker government");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.reader.waitUntil(() -> arabic().contains("حكومة تصريف الأعمال"));
    window.reader.waitUntil(() ->
        opened.model().reader().glossedProperty().get().terms().stream()
            .anyMatch(t -> t.isOwn() && t.tokens().size() == 3));
  }

  @Test
  void aFileIsLookedAtBeforeItIsTakenOver() {
    window.press(KeyCode.F8);
    window.run(() -> terms.read(Fixture.file("desk.csv")));
    window.reader.waitUntil(() -> terms.incomingProperty().get() != null);
    assertThat(window.isShown("terms-offers")).isTrue();
    assertThat(terms.all()).isEmpty();

    window.click("terms-accept");
    window.reader.waitUntil(() -> terms.all().size() == 2);
    assertThat(window.notice()).contains("desk.csv");
  }

  @Test
  void whatContradictsIsNotTakenUnlessOneSaysSo() throws IOException {
    take(Fixture.file("desk.csv"));
    Path other = home.resolve("other.csv");
    Files.writeString(other, "Arabic,English,Status\nرصيف,quay,preferred\n");

    window.run(() -> terms.read(other));
    window.reader.waitUntil(() -> terms.incomingProperty().get() != null);
    window.click("terms-accept");

    assertThat(terms.all())
        .filteredOn(k -> k.concept().terms().getFirst().text().equals("رصيف"))
        .flatExtracting(k -> k.concept().forbidden())
        .extracting(Term::text)
        .containsExactly("quay");
  }

  @Test
  void deletingIsUndone() {
    take(Fixture.file("desk.csv"));
    List<KeptConcept> before = List.copyOf(terms.all());
    window.run(() -> terms.remove(List.of(before.getFirst())));
    window.reader.waitUntil(() -> terms.all().size() == before.size() - 1);

    window.click("terms-undo");
    window.reader.waitUntil(() -> terms.all().equals(before));
    window.click("terms-redo");
    window.reader.waitUntil(() -> terms.all().size() == before.size() - 1);
  }

  @Test
  void filtersLeaveWhatTheyName() {
    take(Fixture.file("desk.csv"));
    window.run(() -> terms.statusProperty().set(Status.FORBIDDEN));
    assertThat(terms.listed()).hasSize(1);
    window.run(() -> terms.statusProperty().set(null));
    window.run(() -> terms.fieldProperty().set("politics"));
    assertThat(terms.listed()).hasSize(1);
    window.run(() -> terms.fieldProperty().set(""));
    window.click("terms-search");
    window.type("quay");
    assertThat(terms.listed())
        .flatExtracting(k -> k.concept().terms(Concept.ARABIC).toList())
        .extracting(Term::text)
        .containsExactly("رصيف");
  }

  @Test
  void whatIsListedIsWritten() {
    take(Fixture.file("desk.csv"));
    Path file = home.resolve("out.utx");
    window.run(() -> terms.write(file, TermFormat.UTX));
    window.reader.waitUntil(() -> Files.exists(file));
    assertThat(file).content().contains("caretaker government");
  }

  @Test
  void aBrokenFileIsToldAndNothingChanges() throws IOException {
    take(Fixture.file("desk.csv"));
    Path broken = Files.writeString(home.resolve("broken.tbx"), "<tbx>\n<text>");
    window.run(() -> terms.read(broken));
    window.waitForNotice("broken.tbx");
    assertThat(window.notice()).contains("line 2");
    assertThat(terms.all()).hasSize(2);
  }
}
