package org.hashiya.exchange.tmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.Fixture;
import org.hashiya.exchange.Loss;
import org.hashiya.exchange.Position;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.ReadResult;
import org.hashiya.exchange.WriteResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TmxTest {
  private static final Locale ARABIC = Locale.of("ar");
  private static final Locale ENGLISH = Locale.of("en");
  private static final Set<Locale> PAIR = Set.of(ARABIC, ENGLISH);

  @TempDir Path folder;

  /** A file, read into memory. */
  private record Memory(TmxHeader header, List<TranslationUnit> units, List<Loss> losses) {}

  private static Memory read(Path file, Set<Locale> pair) {
    List<TranslationUnit> units = new ArrayList<>();
    List<TmxHeader> headers = new ArrayList<>();
    TmxSink sink =
        new TmxSink() {
          @Override
          public void header(TmxHeader header) {
            headers.add(header);
          }

          @Override
          public void unit(TranslationUnit unit) {
            units.add(unit);
          }
        };
    return switch (TmxReader.read(file, pair, sink, Progress.UNHEARD)) {
      case ReadResult.Read<TmxSummary>(TmxSummary summary, List<Loss> losses) -> {
        assertThat(summary.units()).isEqualTo(units.size());
        yield new Memory(headers.getFirst(), units, losses);
      }
      case ReadResult.Refused<TmxSummary>(Fault fault) -> throw new AssertionError(fault);
    };
  }

  private Path write(String name, TmxHeader header, List<TranslationUnit> units) {
    Path file = folder.resolve(name);
    assertThat(TmxWriter.write(file, header, units, Progress.UNHEARD))
        .isEqualTo(new WriteResult.Written(units.size(), List.of()));
    return file;
  }

  private Fault fault(String text) throws IOException {
    return fault(text, StandardCharsets.UTF_8);
  }

  private Fault fault(String text, Charset charset) throws IOException {
    Path file = Files.write(folder.resolve("bad.tmx"), text.getBytes(charset));
    return fault(file);
  }

  private static Fault fault(Path file) {
    return switch (TmxReader.read(file, PAIR, _ -> {}, Progress.UNHEARD)) {
      case ReadResult.Refused<TmxSummary>(Fault fault) -> fault;
      case ReadResult.Read<TmxSummary> read -> throw new AssertionError(read);
    };
  }

  private static String tmx(String body) {
    return "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\">\n<header/>\n<body>\n"
        + body
        + "\n</body>\n</tmx>\n";
  }

  @Test
  void aFileMadeByHandComesInWhole() {
    Memory memory = read(Fixture.file("memory.tmx"), Set.of());

    assertThat(memory.losses()).isEmpty();
    assertThat(memory.header().attributes()).containsEntry("creationid", "desk").hasSize(9);
    assertThat(memory.header().annotations())
        .containsExactly(
            Annotation.note("Sentences about the harbour."),
            Annotation.property("x-client", "Harbour authority"));
    assertThat(memory.units()).hasSize(4);
    TranslationUnit harbour = memory.units().getFirst();
    assertThat(harbour.attributes())
        .isEqualTo(Map.of("tuid", "h-1", "creationdate", "20260301T081500Z", "usagecount", "2"));
    assertThat(harbour.annotations()).hasSize(2);
    assertThat(harbour.variants())
        .extracting(v -> v.language().toLanguageTag())
        .containsExactly("ar-SY", "en-US", "en");
    assertThat(harbour.text(ARABIC)).isEqualTo("فُتح الميناء أمام السفن صباح اليوم.");
    assertThat(harbour.variants().get(1).annotations())
        .containsExactly(Annotation.property("x-version", "agency"));
  }

  @Test
  void codesAreKeptButAreNoWords() {
    TranslationUnit crane = read(Fixture.file("memory.tmx"), PAIR).units().get(1);

    assertThat(crane.text(ARABIC)).isEqualTo("قال المدير إن الرافعة تعطلت.");
    assertThat(crane.text(ENGLISH)).isEqualTo("The manager said the crane had  failed.");
    assertThat(crane.variants().getFirst().segment())
        .contains(
            new Inline.Element(
                "bpt", Map.of("i", "1", "x", "1"), List.of(new Inline.Words("<b>"))));
  }

  @Test
  void onlyThePairIsHandedOverAndTheRestIsCounted() {
    Memory memory = read(Fixture.file("memory.tmx"), PAIR);

    assertThat(memory.units()).hasSize(3);
    assertThat(memory.units().getLast().text(ARABIC)).isEqualTo("سعر الطن < 90 & > 80");
    assertThat(memory.losses()).containsExactly(new Loss(Loss.What.WITHOUT_PAIR, "", 1));
  }

  @Test
  void theSecondPassChangesNoByte() throws IOException {
    Memory first = read(Fixture.file("memory.tmx"), Set.of());
    Path once = write("once.tmx", first.header(), first.units());
    Memory second = read(once, Set.of());
    Path twice = write("twice.tmx", second.header(), second.units());

    assertThat(second.units()).isEqualTo(first.units());
    assertThat(second.header()).isEqualTo(first.header());
    assertThat(twice).hasSameBinaryContentAs(once);
  }

  @Test
  void whiteSpaceAndSignsSurvive() {
    String odd = "  \t\"a\" & 'b' < c > \r\n\nd ]]> \u200f\u0640 e\ud83d\ude00  ";
    TranslationUnit unit =
        new TranslationUnit(
            Map.of("tuid", "1\n\t\"<&"),
            List.of(),
            List.of(Variant.of(ARABIC, odd), Variant.of(ENGLISH, odd)));

    Path file = write("odd.tmx", TmxHeader.ours("1", ARABIC, "sentence"), List.of(unit));

    assertThat(read(file, PAIR).units()).containsExactly(unit);
  }

  @Test
  void aFileMayHoldAnyNumberOfAmpersands() {
    TranslationUnit unit =
        TranslationUnit.of(
            Variant.of(ARABIC, "&".repeat(150_000)), Variant.of(ENGLISH, "ampersands"));

    Path file = write("long.tmx", TmxHeader.ours("1", ARABIC, "sentence"), List.of(unit));

    assertThat(read(file, PAIR).units()).containsExactly(unit);
  }

  @Test
  void whatXmlCannotHoldIsLeftOutAndTold() {
    Path file = folder.resolve("control.tmx");
    TranslationUnit unit =
        TranslationUnit.of(Variant.of(ARABIC, "نص\u0001"), Variant.of(ENGLISH, "te\ud800xt"));

    WriteResult result =
        TmxWriter.write(
            file, TmxHeader.ours("1", ARABIC, "phrase"), List.of(unit), Progress.UNHEARD);

    assertThat(result)
        .isEqualTo(new WriteResult.Written(1, List.of(new Loss(Loss.What.CHARACTERS, "", 2))));
    assertThat(read(file, PAIR).units().getFirst().text(ENGLISH)).isEqualTo("text");
  }

  @Test
  void anIndependentReaderReadsWhatWeWrite() {
    Memory memory = read(Fixture.file("memory.tmx"), Set.of());
    Path file =
        write(
            "ours.tmx",
            TmxHeader.ours("1", Locale.of("ar", "SY"), "sentence"),
            List.of(
                TranslationUnit.of(
                    Variant.of(Locale.of("ar", "SY"), "أُعلنت النتائج، وسعر الطن < 90 & > 80."),
                    Variant.of(ENGLISH, "Results were announced; a tonne is < 90 & > 80.")),
                memory.units().getFirst()));

    List<String> seen = new ArrayList<>();
    LocaleId arabic = LocaleId.fromString("ar-SY");
    try (TmxFilter okapi = new TmxFilter();
        RawDocument document =
            new RawDocument(file.toUri(), "UTF-8", arabic, LocaleId.fromString("en"))) {
      okapi.open(document);
      while (okapi.hasNext()) {
        Event event = okapi.next();
        if (event.isTextUnit()) {
          seen.add(event.getTextUnit().getSource().toString());
          seen.add(event.getTextUnit().getTarget(LocaleId.fromString("en")).toString());
        }
      }
    }

    assertThat(seen)
        .containsExactly(
            "أُعلنت النتائج، وسعر الطن < 90 & > 80.",
            "Results were announced; a tonne is < 90 & > 80.",
            "فُتح الميناء أمام السفن صباح اليوم.",
            "Ships may enter the port as of this morning.");
  }

  @Test
  void brokenXmlIsToldWithItsPlace() throws IOException {
    assertThat(fault(tmx("<tu>\n<tuv xml:lang='ar'><seg>نص</tuv></tu>")))
        .isInstanceOfSatisfying(Fault.Malformed.class, f -> assertThat(f.at().line()).isEqualTo(6));
    assertThat(fault("<tmx><body><tu>"))
        .isInstanceOf(Fault.Malformed.class); // the file ends too early
    assertThat(fault("plain text")).isInstanceOf(Fault.Malformed.class);
  }

  @Test
  void anotherKindOfFileIsToldByItsRoot() throws IOException {
    assertThat(fault("<?xml version='1.0'?><xliff/>"))
        .isEqualTo(new Fault.OtherFormat(new Position(1, 30), "xliff"));
  }

  @Test
  void noEntityIsBelievedAndNothingIsFetched() throws IOException {
    String body = "<tmx><body><tu>\n<tuv xml:lang='ar'><seg>&x;</seg></tuv></tu></body></tmx>";

    for (String declared :
        List.of(
            "",
            "<!ENTITY x SYSTEM \"file:///etc/hostname\">",
            "<!ENTITY z \"ha\"><!ENTITY x \"&z;&z;&z;\">",
            "<!ENTITY % p SYSTEM \"file:///etc/hostname\"> %p;")) {
      assertThat(fault("<!DOCTYPE tmx [" + declared + "]>\n" + body))
          .isInstanceOfSatisfying(
              Fault.Malformed.class, f -> assertThat(f.at().line()).isEqualTo(3));
    }
  }

  @Test
  void theWrongEncodingIsTold() throws IOException {
    String text = tmx("<tu><tuv xml:lang='ar'><seg>نص عربي</seg></tuv></tu>");

    assertThat(fault(text, Charset.forName("windows-1256")))
        .isEqualTo(new Fault.WrongEncoding(new Position(5, 29)));
    assertThat(fault(text.replace("\"1.0\"", "\"1.0\" encoding=\"none\"")))
        .isEqualTo(new Fault.WrongEncoding(new Position(1, 1)));
  }

  @Test
  void anEncodingThatTheFileNamesIsRead() throws IOException {
    String text =
        tmx("<tu><tuv lang='AR'><seg>نص</seg></tuv><tuv lang='EN'><seg>text</seg></tuv></tu>");
    for (String name : List.of("windows-1256", "UTF-16", "UTF-16LE")) {
      String named = text.replace("\"1.0\"", "\"1.0\" encoding=\"" + name + "\"");
      Path file = Files.write(folder.resolve("named.tmx"), named.getBytes(Charset.forName(name)));
      assertThat(read(file, PAIR).units().getFirst().text(ARABIC)).isEqualTo("نص");
    }
  }

  @Test
  void otherLanguagesAreNamed() throws IOException {
    assertThat(fault(tmx("<tu><tuv xml:lang='de'><seg>Text</seg></tuv></tu>")))
        .isEqualTo(new Fault.OtherLanguages(Set.of(Locale.GERMAN)));
    assertThat(fault(tmx(""))).isEqualTo(new Fault.Empty());
  }

  @Test
  void missingFilesAndFoldersAreTold() throws IOException {
    assertThat(fault(folder.resolve("none.tmx"))).isEqualTo(new Fault.Missing());
    assertThat(fault(folder)).isEqualTo(new Fault.NotAFile());
    assertThat(fault(Files.createFile(folder.resolve("empty.tmx")))).isEqualTo(new Fault.Empty());
  }

  @Test
  void aDeepFileDoesNotEndTheProgram() throws IOException {
    String deep = "<hi>".repeat(100_000);
    assertThat(fault(tmx("<tu><tuv xml:lang='ar'><seg>" + deep)))
        .isInstanceOf(Fault.Malformed.class);
  }

  @Test
  void readingStopsWhenItIsAsked() {
    Path file = folder.resolve("long.tmx");
    TranslationUnit unit =
        TranslationUnit.of(Variant.of(ARABIC, "جملة & أخرى"), Variant.of(ENGLISH, "a sentence"));
    List<TranslationUnit> many = Collections.nCopies(5_000, unit);
    List<Double> shares = new ArrayList<>();
    TmxWriter.write(file, TmxHeader.ours("1", ARABIC, "sentence"), many, Progress.UNHEARD);

    List<TranslationUnit> taken = new ArrayList<>();
    ReadResult<TmxSummary> result =
        TmxReader.read(
            file,
            PAIR,
            u -> {
              taken.add(u);
              if (taken.size() == 100) {
                Thread.currentThread().interrupt();
              }
            },
            shares::add);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(result).isEqualTo(new ReadResult.Refused<TmxSummary>(new Fault.Cancelled()));
    assertThat(taken).hasSize(100);
    assertThat(shares).isNotEmpty().isSorted().allMatch(s -> s > 0 && s <= 1);
  }

  @Test
  void writingThatIsStoppedLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("old.tmx"), "old");
    Thread.currentThread().interrupt();

    WriteResult result =
        TmxWriter.write(
            file,
            TmxHeader.ours("1", ARABIC, "sentence"),
            List.of(TranslationUnit.of(Variant.of(ARABIC, "نص"))),
            Progress.UNHEARD);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(result).isEqualTo(new WriteResult.NotWritten(new Fault.Cancelled()));
    assertThat(file).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("old.tmx");
  }
}
