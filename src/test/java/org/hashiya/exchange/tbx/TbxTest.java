package org.hashiya.exchange.tbx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.Fixture;
import org.hashiya.exchange.Loss;
import org.hashiya.exchange.Position;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.ReadResult;
import org.hashiya.exchange.ReadResult.Read;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Detail;
import org.hashiya.lexicon.term.Status;
import org.hashiya.lexicon.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TbxTest {
  private static final Locale SYRIAN = Locale.of("ar", "SY");

  @TempDir Path folder;

  private static List<Concept> concepts(Path file) {
    return switch (TbxReader.read(file, Progress.UNHEARD)) {
      case Read<List<Concept>>(List<Concept> concepts, List<Loss> _) -> concepts;
      case ReadResult.Refused<List<Concept>>(Fault fault) -> throw new AssertionError(fault);
    };
  }

  private static Detail sourced(String category, String text, String source) {
    return new Detail(category, text, Optional.empty(), List.of(new Detail(Detail.SOURCE, source)));
  }

  private static Concept caretaker() {
    return new Concept(
        "caretaker",
        List.of(
            new Detail(Detail.FIELD, "politics"),
            sourced(
                Detail.DEFINITION,
                "A government that has resigned and runs current affairs until the next one is"
                    + " formed.",
                "Desk book, 3"),
            new Detail(
                "transactionType",
                "origination",
                Optional.empty(),
                List.of(
                    new Detail(
                        "responsibility",
                        "Salma",
                        Optional.empty(),
                        List.of(new Detail("target", "p1"))),
                    new Detail("date", "2026-02-11"))),
            new Detail(Detail.NOTE, "Not to be mixed up with a government of technocrats."),
            new Detail(
                Detail.DEFINITION,
                "حكومة مستقيلة تسيّر الأمور الجارية.",
                Optional.of(SYRIAN),
                List.of())),
        List.of(
            new Term(
                SYRIAN,
                "حُكُومَةُ تَصْرِيفِ الأَعْمَال",
                Status.PREFERRED,
                List.of(
                    new Detail(Detail.PART_OF_SPEECH, "noun"),
                    new Detail("grammaticalGender", "feminine"),
                    sourced(
                        Detail.EXAMPLE,
                        "تواصل حكومة تصريف الأعمال عملها حتى الشهر المقبل.",
                        "Bulletin 12"))),
            new Term(SYRIAN, "حكومة تسيير أعمال", Status.ADMITTED),
            new Term(
                Locale.ENGLISH,
                "caretaker government",
                Status.PREFERRED,
                List.of(
                    new Detail(Detail.PART_OF_SPEECH, "noun"),
                    new Detail("termType", "fullForm"),
                    new Detail(Detail.NOTE, "Lower case."))),
            new Term(
                Locale.ENGLISH,
                "interim government",
                Status.FORBIDDEN,
                List.of(new Detail(Detail.NOTE, "That is حكومة انتقالية."))),
            new Term(
                Locale.ENGLISH,
                "stopgap cabinet",
                Status.SUPERSEDED,
                List.of(
                    new Detail("customerSubset", "Radio"),
                    new Detail(
                        "externalCrossReference",
                        "Style sheet",
                        Optional.empty(),
                        List.of(new Detail("target", "https://127.0.0.1/style")))))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dca.tbx", "dct.tbx", "martif.tbx"})
  void everyStyleOfTheSameFileSaysTheSame(String file) {
    assertThat(TbxReader.read(Fixture.file(file), Progress.UNHEARD))
        .isEqualTo(
            new Read<>(
                List.of(
                    caretaker(),
                    new Concept(
                        "berth",
                        List.of(),
                        List.of(
                            new Term(Locale.of("ar"), "رصيف", Status.UNMARKED),
                            new Term(Locale.ENGLISH, "berth", Status.UNMARKED),
                            new Term(Locale.FRENCH, "poste à quai", Status.UNMARKED)))),
                List.of(new Loss(Loss.What.MARKUP, "", 1))));
  }

  @ParameterizedTest
  @EnumSource
  void theSecondPassChangesNoByte(TbxForm form) {
    List<Concept> concepts = concepts(Fixture.file("dca.tbx"));
    Path once = folder.resolve("once.tbx");
    Path twice = folder.resolve("twice.tbx");

    TbxWriter.write(once, form, concepts, Progress.UNHEARD);
    assertThat(concepts(once)).isEqualTo(concepts);
    TbxWriter.write(twice, form, concepts(once), Progress.UNHEARD);

    assertThat(twice).hasSameBinaryContentAs(once);
  }

  @Test
  void categoriesOfOthersComeThrough() {
    Concept concept =
        new Concept(
            "x",
            List.of(
                new Detail("admin:originatingDatabase", "Old base"),
                new Detail("conceptPosition", "12")),
            List.of(
                new Term(
                    Locale.of("ar"),
                    "غاطس",
                    Status.UNMARKED,
                    List.of(new Detail("lionHotkey", "G"), new Detail("descrip:figure", "a"))),
                new Term(Locale.ENGLISH, "draught", Status.UNMARKED)));
    Path file = folder.resolve("others.tbx");

    TbxWriter.write(file, TbxForm.V3, List.of(concept), Progress.UNHEARD);

    assertThat(file)
        .content()
        .contains("<admin type=\"originatingDatabase\">Old base</admin>")
        .contains("<descrip type=\"conceptPosition\">12</descrip>")
        .contains("<termNote type=\"lionHotkey\">G</termNote>");
    assertThat(concepts(file)).containsExactly(concept);
  }

  @Test
  void linesOfANoteStayLines() {
    Concept concept =
        new Concept(
            "x",
            List.of(new Detail(Detail.NOTE, "First line\nsecond line")),
            List.of(new Term(Locale.of("ar"), "غاطس", Status.UNMARKED)));
    Path file = folder.resolve("lines.tbx");

    TbxWriter.write(file, TbxForm.V3, List.of(concept), Progress.UNHEARD);

    assertThat(concepts(file)).containsExactly(concept);
  }

  @Test
  void brokenFilesAreToldWithTheirPlace() throws IOException {
    Path broken = folder.resolve("broken.tbx");
    Files.writeString(
        broken, Files.readString(Fixture.file("dca.tbx")).replace("</langSec>", "</langsec>"));
    assertThat(TbxReader.read(broken, Progress.UNHEARD))
        .isInstanceOfSatisfying(
            ReadResult.Refused.class,
            refused ->
                assertThat(refused.fault())
                    .isInstanceOfSatisfying(
                        Fault.Malformed.class, f -> assertThat(f.at().line()).isEqualTo(42)));

    Files.writeString(broken, "<tmx/>");
    assertThat(TbxReader.read(broken, Progress.UNHEARD))
        .isEqualTo(new ReadResult.Refused<>(new Fault.OtherFormat(new Position(1, 7), "tmx")));
  }
}
