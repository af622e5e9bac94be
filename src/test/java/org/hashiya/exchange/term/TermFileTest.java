package org.hashiya.exchange.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.Fixture;
import org.hashiya.exchange.Loss;
import org.hashiya.exchange.Position;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.ReadResult;
import org.hashiya.exchange.ReadResult.Read;
import org.hashiya.exchange.WriteResult;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Detail;
import org.hashiya.lexicon.term.Status;
import org.hashiya.lexicon.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermFileTest {
  private static final TermFile FILES = new TermFile("1.0", LocalDate.of(2026, 3, 1));

  @TempDir Path folder;

  private static List<Concept> read(Path file) {
    return switch (FILES.read(file, Progress.UNHEARD)) {
      case Read<List<Concept>>(List<Concept> concepts, List<Loss> _) -> concepts;
      case ReadResult.Refused<List<Concept>>(Fault fault) -> throw new AssertionError(fault);
    };
  }

  private static Fault fault(Path file) {
    return switch (FILES.read(file, Progress.UNHEARD)) {
      case ReadResult.Refused<List<Concept>>(Fault fault) -> fault;
      case Read<List<Concept>> read -> throw new AssertionError(read);
    };
  }

  private Path path(TermFormat format, String name) {
    return folder.resolve(name + "." + format.endings().getFirst());
  }

  private static Term arabic(String text, Detail... details) {
    return new Term(Concept.ARABIC, text, Status.UNMARKED, List.of(details));
  }

  private static Term english(String text, Status status, Detail... details) {
    return new Term(Concept.ENGLISH, text, status, List.of(details));
  }

  /** Whatever a term base can hold: synonyms, all statuses, details of details, odd signs. */
  private static List<Concept> rich() {
    List<Concept> concepts = new ArrayList<>(read(Fixture.file("dca.tbx")));
    concepts.add(
        new Concept(
            "signs",
            List.of(
                new Detail(Detail.NOTE, "a, b; \"c\" | d = <e> & 'f'"),
                new Detail(Detail.NOTE, "=SUM(A1)")),
            List.of(arabic("غاطس، السفينة"), english("draught; draft", Status.UNMARKED))));
    return concepts;
  }

  @ParameterizedTest
  @EnumSource(names = {"TBX", "MARTIF", "TMX", "CSV", "XLSX"})
  void nothingIsLost(TermFormat format) throws IOException {
    Path once = path(format, "once");
    Path twice = path(format, "twice");

    assertThat(FILES.write(once, format, rich(), Progress.UNHEARD))
        .isEqualTo(new WriteResult.Written(3, List.of()));
    assertThat(read(once)).containsExactlyInAnyOrderElementsOf(rich());
    FILES.write(twice, format, read(once), Progress.UNHEARD);

    assertThat(Files.readAllBytes(twice)).isEqualTo(Files.readAllBytes(once));
  }

  @ParameterizedTest
  @EnumSource(names = {"UTX", "OMEGAT"})
  void formatsOfPairsTellWhatTheyCannotHold(TermFormat format) throws IOException {
    Path once = path(format, "once");
    Path twice = path(format, "twice");

    WriteResult result = FILES.write(once, format, rich(), Progress.UNHEARD);
    FILES.write(twice, format, read(once), Progress.UNHEARD);

    assertThat(result)
        .isInstanceOfSatisfying(
            WriteResult.Written.class,
            written ->
                assertThat(written.losses()).contains(new Loss(Loss.What.THIRD_LANGUAGE, "fr", 1)));
    assertThat(Files.readAllBytes(twice)).isEqualTo(Files.readAllBytes(once));
  }

  @Test
  void utxHoldsSynonymsStatusesAndDetailsOfAPair() {
    Path file = path(TermFormat.UTX, "ours");
    Concept concept =
        new Concept(
            "7",
            List.of(new Detail(Detail.FIELD, "politics"), new Detail(Detail.NOTE, "Lower case.")),
            List.of(
                arabic("حكومة تصريف الأعمال", new Detail(Detail.PART_OF_SPEECH, "noun")),
                arabic("حكومة تسيير أعمال", new Detail(Detail.EXAMPLE, "استقالت الحكومة.")),
                english("caretaker government", Status.PREFERRED),
                english("interim government", Status.FORBIDDEN, new Detail(Detail.NOTE, "No."))));

    assertThat(FILES.write(file, TermFormat.UTX, List.of(concept), Progress.UNHEARD))
        .isEqualTo(new WriteResult.Written(1, List.of()));

    assertThat(file)
        .content()
        .startsWith("#UTX 1.11; ar/en; 2026-03-01; Hashiya\n#src\ttgt\tsrc:pos\tterm status\t");
    assertThat(read(file)).containsExactly(concept);
  }

  @Test
  void omegaTIsNeverOfferedWhatIsForbidden() {
    Path file = path(TermFormat.OMEGAT, "ours");
    Concept concept =
        new Concept(
            "",
            List.of(new Detail(Detail.FIELD, "politics"), new Detail(Detail.NOTE, "Lower case.")),
            List.of(
                arabic("حكومة تصريف الأعمال"),
                english("caretaker government", Status.PREFERRED),
                english("interim government", Status.FORBIDDEN)));

    FILES.write(file, TermFormat.OMEGAT, List.of(concept), Progress.UNHEARD);

    assertThat(file)
        .content()
        .isEqualTo(
            "حكومة تصريف الأعمال\tcaretaker government\tstatus: preferred | not: interim"
                + " government | field: politics | Lower case.\n");
    assertThat(read(file)).containsExactly(concept);
  }

  @Test
  void aSheetOfAPersonComesInWhole() {
    assertThat(read(Fixture.file("desk.csv")))
        .containsExactly(
            new Concept(
                "",
                List.of(
                    new Detail(Detail.FIELD, "politics"),
                    new Detail(Detail.NOTE, "Lower case, always; not \"interim\""),
                    new Detail("Desk", "foreign")),
                List.of(
                    arabic("حكومة تصريف الأعمال"),
                    english("caretaker government", Status.PREFERRED))),
            new Concept(
                "",
                List.of(
                    new Detail(Detail.FIELD, "shipping"), new Detail(Detail.NOTE, "Two\nlines")),
                List.of(
                    arabic("رصيف"),
                    english("berth", Status.UNMARKED),
                    english("quay", Status.FORBIDDEN))));
  }

  @Test
  void headingsMayBeArabic() {
    assertThat(read(Fixture.file("arabic-headings.csv")))
        .containsExactly(
            new Concept(
                "",
                List.of(new Detail(Detail.FIELD, "ملاحة")),
                List.of(arabic("غاطس"), english("draught", Status.PREFERRED))));
  }

  @Test
  void aUtxFileComesInWhole() {
    Locale american = Locale.US;
    assertThat(read(Fixture.file("desk.utx")))
        .containsExactly(
            new Concept(
                "1",
                List.of(new Detail(Detail.FIELD, "politics")),
                List.of(
                    arabic(
                        "حكومة تصريف الأعمال",
                        new Detail(Detail.PART_OF_SPEECH, "noun"),
                        new Detail(Detail.EXAMPLE, "تواصل حكومة تصريف الأعمال عملها.")),
                    arabic("حكومة تسيير أعمال", new Detail(Detail.PART_OF_SPEECH, "noun")),
                    new Term(american, "caretaker government", Status.PREFERRED),
                    new Term(american, "interim government", Status.FORBIDDEN))),
            new Concept(
                "2",
                List.of(new Detail(Detail.FIELD, "shipping")),
                List.of(
                    arabic("رصيف", new Detail(Detail.PART_OF_SPEECH, "noun")),
                    new Term(
                        american,
                        "berth",
                        Status.UNMARKED,
                        List.of(new Detail("usageNote", "provisional"))))));
  }

  @Test
  void aGlossaryOfOmegaTComesInWhole() {
    assertThat(FILES.read(Fixture.file("glossary.utf8"), Progress.UNHEARD))
        .isEqualTo(
            new Read<>(
                List.of(
                    new Concept(
                        "",
                        List.of(new Detail(Detail.NOTE, "Lower case.")),
                        List.of(
                            arabic("حكومة تصريف الأعمال"),
                            english("caretaker government", Status.PREFERRED),
                            english("interim government", Status.FORBIDDEN),
                            english("resigned government", Status.UNMARKED))),
                    new Concept(
                        "",
                        List.of(new Detail(Detail.FIELD, "shipping")),
                        List.of(arabic("رصيف"), english("berth", Status.UNMARKED)))),
                List.of(new Loss(Loss.What.WITHOUT_TERM, "", 1))));
  }

  @Test
  void tablesWithoutALanguageAreRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "English,Note\nberth,a\n");
    assertThat(fault(file)).isEqualTo(new Fault.MissingColumn(Concept.ARABIC));
    Files.writeString(file, "Arabic,French\nرصيف,quai\n");
    assertThat(fault(file)).isEqualTo(new Fault.MissingColumn(Concept.ENGLISH));
  }

  @Test
  void aTableNeedsNoHeading() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "berth,رصيف,at the harbour\n");
    assertThat(read(file))
        .containsExactly(
            new Concept(
                "",
                List.of(new Detail(Detail.NOTE, "at the harbour")),
                List.of(arabic("رصيف"), english("berth", Status.UNMARKED))));
  }

  @Test
  void otherLanguagesAreNamed() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.tbx"),
            Files.readString(Fixture.file("dca.tbx"))
                .replaceAll("xml:lang=\"ar(-SY)?\"", "xml:lang=\"fa\""));
    assertThat(fault(file))
        .isEqualTo(
            new Fault.OtherLanguages(Set.of(Locale.of("fa"), Locale.ENGLISH, Locale.FRENCH)));
  }

  @Test
  void theWrongEncodingIsToldWithItsPlace() throws IOException {
    Path file = folder.resolve("a.csv");
    Files.write(file, "Arabic,English\nرصيف,berth\n".getBytes(Charset.forName("windows-1256")));
    assertThat(fault(file)).isEqualTo(new Fault.WrongEncoding(new Position(2, 1)));
  }

  @Test
  void brokenTablesAreToldWithTheirLine() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "Arabic,English\nرصيف,\"berth\n");
    assertThat(fault(file))
        .isInstanceOfSatisfying(Fault.Malformed.class, f -> assertThat(f.at().line()).isEqualTo(2));
  }

  @Test
  void whatIsNoSheetIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.xlsx"), "Arabic,English");
    assertThat(fault(file)).isInstanceOf(Fault.OtherFormat.class);
    assertThat(fault(folder.resolve("a.doc"))).isInstanceOf(Fault.OtherFormat.class);
  }

  @Test
  void detailsOfATermInAnotherCountryStayWithIt() {
    Path file = path(TermFormat.CSV, "countries");
    Concept concept =
        new Concept(
            "c",
            List.of(new Detail(Detail.DEFINITION, "A place.", Optional.of(Locale.UK), List.of())),
            List.of(
                arabic("مرفأ"),
                new Term(Locale.UK, "harbour", Status.PREFERRED),
                new Term(Locale.US, "harbor", Status.ADMITTED)));

    FILES.write(file, TermFormat.CSV, List.of(concept), Progress.UNHEARD);

    assertThat(read(file)).containsExactly(concept);
  }
}
