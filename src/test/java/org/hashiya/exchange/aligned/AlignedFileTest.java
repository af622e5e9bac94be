package org.hashiya.exchange.aligned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.Loss;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.WriteResult;
import org.hashiya.exchange.tmx.TmxReader;
import org.hashiya.exchange.tmx.TranslationUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignedFileTest {
  private static final Locale ARABIC = Locale.of("ar");
  private static final AlignedArticle ARTICLE =
      new AlignedArticle(
          "الميناء <يفتح>",
          List.of(
              new Edition("العربية", ARABIC),
              new Edition("Agency & Co", Locale.ENGLISH),
              new Edition("Daily", Locale.UK)),
          List.of(
              List.of("فتح الميناء أبوابه.", "The port opened.", "The harbour opened its gates."),
              List.of("وصلت سفينتان.", "Two ships < arrived.", ""),
              List.of("", "", "It rained.")));

  @TempDir Path folder;

  private Path written(AlignedFormat format) {
    Path file = folder.resolve("port." + format.ending());
    assertThat(new AlignedFile("1").write(file, format, ARTICLE))
        .isInstanceOf(WriteResult.Written.class);
    return file;
  }

  @Test
  void aUnitOfTheMemoryHasEachVersionUnderItsName() {
    List<TranslationUnit> units = new ArrayList<>();
    TmxReader.read(written(AlignedFormat.TMX), Set.of(), units::add, Progress.UNHEARD);
    assertThat(units).hasSize(2);
    assertThat(units.getFirst().variants())
        .extracting(v -> v.annotations().getFirst().text() + ": " + v.text())
        .containsExactly(
            "العربية: فتح الميناء أبوابه.",
            "Agency & Co: The port opened.",
            "Daily: The harbour opened its gates.");
    assertThat(units.get(1).text(ARABIC)).isEqualTo("وصلت سفينتان.");
    assertThat(units.get(1).text(Locale.ENGLISH)).isEqualTo("Two ships < arrived.");
  }

  @Test
  void whatIsNoTranslationIsToldAsALossOfTheMemory() {
    assertThat(new AlignedFile("1").write(folder.resolve("port.tmx"), AlignedFormat.TMX, ARTICLE))
        .isEqualTo(new WriteResult.Written(2, List.of(new Loss(Loss.What.WITHOUT_PAIR, "", 1))));
  }

  @Test
  void theSheetHasARowForEachAndAColumnForEachVersion() throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(written(AlignedFormat.XLSX).toFile())) {
      List<List<String>> rows =
          book.getFirstSheet().read().stream()
              .map(row -> Stream.of(0, 1, 2).map(row::getCellText).toList())
              .toList();
      assertThat(rows.getFirst()).containsExactly("العربية", "Agency & Co", "Daily");
      assertThat(rows.subList(1, rows.size())).isEqualTo(ARTICLE.rows());
    }
  }

  @Test
  void theSheetOfAnArabicArticleRunsFromRightToLeft() throws IOException {
    try (ZipFile zip = new ZipFile(written(AlignedFormat.XLSX).toFile())) {
      byte[] sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
      assertThat(new String(sheet, java.nio.charset.StandardCharsets.UTF_8))
          .contains("rightToLeft=\"true\"");
    }
  }

  @Test
  void theSameArticleGivesTheSameBytes() throws IOException {
    for (AlignedFormat format : AlignedFormat.values()) {
      byte[] first = Files.readAllBytes(written(format));
      assertThat(Files.readAllBytes(written(format))).as("%s", format).isEqualTo(first);
    }
  }

  @Test
  void eachCellOfThePageHasItsLanguageAndDirection() throws IOException {
    Document page = Jsoup.parse(Files.readString(written(AlignedFormat.HTML)));
    assertThat(page.title()).isEqualTo("الميناء <يفتح>");
    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    Element row = page.select("tbody tr").get(1);
    assertThat(row.select("td").eachAttr("lang")).containsExactly("ar", "en", "en-GB");
    assertThat(row.select("td").eachAttr("dir")).containsExactly("rtl", "ltr", "ltr");
    assertThat(row.select("td").get(1).text()).isEqualTo("Two ships < arrived.");
    assertThat(page.select("thead th").get(1).text()).isEqualTo("Agency & Co");
  }

  @Test
  void theEndingOfTheNameTellsTheFormat() {
    assertThat(AlignedFormat.of(Path.of("port.TMX"))).contains(AlignedFormat.TMX);
    assertThat(AlignedFormat.of(Path.of("port.xlsx"))).contains(AlignedFormat.XLSX);
    assertThat(AlignedFormat.of(Path.of("port.v2"))).isEmpty();
  }

  @Test
  void whereNothingCanBeWrittenTheFaultIsTold() {
    for (AlignedFormat format : AlignedFormat.values()) {
      assertThat(new AlignedFile("1").write(folder.resolve("no/where"), format, ARTICLE))
          .isEqualTo(new WriteResult.NotWritten(new Fault.Missing()));
    }
  }
}
