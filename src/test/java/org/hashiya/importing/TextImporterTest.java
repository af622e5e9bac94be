package org.hashiya.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.importing.ImportResult.Imported;
import org.hashiya.importing.ImportResult.Unreadable;
import org.hashiya.text.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class TextImporterTest {
  private static final String LONG =
      "وقال المتحدث باسم الوزارة إن العمل في المشروع الجديد سيبدأ مطلع العام المقبل بعد أن وافق"
          + " عليه المجلس.";

  @TempDir Path folder;
  private final TextImporter importer = new TextImporter();

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("news.txt"), text);
  }

  private static Imported imported(ImportResult result) {
    assertThat(result).isInstanceOf(Imported.class);
    return (Imported) result;
  }

  private Article paste(String text) {
    return imported(importer.fromText(text)).article();
  }

  private static Reason reason(ImportResult result) {
    assertThat(result).isInstanceOf(Unreadable.class);
    return ((Unreadable) result).reason();
  }

  private List<String> kinds(String... lines) {
    return paste(String.join("\n", lines)).blocks().stream().map(b -> b.kind().name()).toList();
  }

  @Test
  void fileKnowsWhereItCameFrom() throws IOException {
    Path file = file("عنوان\n" + LONG);
    Article article = imported(importer.fromFile(file)).article();
    assertThat(article.title()).isEqualTo("عنوان");
    assertThat(article.source().publisher()).isEqualTo("news.txt");
    assertThat(article.source().address()).contains(file.toUri());
    assertThat(article.language()).isEqualTo(Locale.of("ar"));
  }

  @Test
  void missingFile() {
    assertThat(reason(importer.fromFile(folder.resolve("none")))).isEqualTo(new Reason.Missing());
  }

  @Test
  void directory() {
    assertThat(reason(importer.fromFile(folder))).isEqualTo(new Reason.Directory());
  }

  @Test
  void unreadableFile() throws IOException {
    Path file = file(LONG);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(file), "this user may read everything: run as another than root");
    assertThat(reason(importer.fromFile(file))).isEqualTo(new Reason.NoPermission());
  }

  @Test
  void device() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "no devices on this system");
    assertThat(reason(importer.fromFile(device))).isEqualTo(new Reason.NotAFile());
  }

  @Test
  void emptyFiles() throws IOException {
    assertThat(reason(importer.fromFile(file("")))).isEqualTo(new Reason.Empty());
    assertThat(reason(importer.fromFile(file(" \n\u200F\n ...")))).isEqualTo(new Reason.Empty());
    assertThat(reason(importer.fromText(""))).isEqualTo(new Reason.Empty());
  }

  @Test
  void binaryFile() throws IOException {
    Path file = Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
    assertThat(reason(importer.fromFile(file))).isEqualTo(new Reason.Binary());
  }

  @Test
  @Timeout(2)
  void hugeFileIsRefusedWithoutBeingRead() throws IOException {
    Path file = folder.resolve("huge.txt");
    long size = 100L << 20;
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(size);
    }
    assertThat(reason(importer.fromFile(file)))
        .isEqualTo(new Reason.TooLarge(size, TextImporter.LIMIT));
  }

  @Test
  void brokenUtf8IsReadableAndReported() throws IOException {
    byte[] bytes = LONG.getBytes(StandardCharsets.UTF_8);
    bytes[9] = (byte) 0xC0;
    Imported result = imported(importer.fromFile(Files.write(folder.resolve("b.txt"), bytes)));
    assertThat(result.findings()).containsExactly(Finding.REPLACEMENT_CHARACTERS);
    assertThat(result.article().wordCount()).isGreaterThan(15);
  }

  @Test
  void bidiOverrideIsTakenOutAndReported() {
    Imported result = imported(importer.fromText("دفع \u202Eralod 001\u202C اليوم"));
    assertThat(result.findings()).contains(Finding.BIDI_OVERRIDE_REMOVED);
    assertThat(result.article().blocks().getFirst().text()).isEqualTo("دفع ralod 001 اليوم");
  }

  @Test
  void englishIsEnglish() {
    Imported result = imported(importer.fromText("A title\nThe president left the palace."));
    assertThat(result.article().language()).isEqualTo(Locale.ENGLISH);
    assertThat(result.findings()).containsExactly(Finding.NOT_ARABIC);
  }

  @Test
  void persianIsNotArabic() {
    Imported result = imported(importer.fromText("پدر گفت که چرا این کار را می‌کنی"));
    assertThat(result.article().language()).isEqualTo(Locale.of("fa"));
    assertThat(result.findings()).containsExactly(Finding.NOT_ARABIC);
  }

  @Test
  void arabicWithLatinNamesIsArabic() {
    assertThat(paste("قالت ABC News إن الوفد وصل إلى العاصمة").language())
        .isEqualTo(Locale.of("ar"));
  }

  @Test
  void shortFirstLineIsTheTitle() {
    assertThat(kinds("الوفد يصل إلى العاصمة", LONG)).containsExactly("TITLE", "PARAGRAPH");
    assertThat(kinds("هل يصل الوفد؟", LONG)).containsExactly("TITLE", "PARAGRAPH");
  }

  @Test
  void firstLineWithFullStopIsNoTitle() {
    assertThat(kinds("وصل الوفد.", LONG)).containsExactly("PARAGRAPH", "PARAGRAPH");
    assertThat(kinds(LONG, LONG)).containsExactly("PARAGRAPH", "PARAGRAPH");
  }

  @Test
  void singleLineIsParagraph() {
    assertThat(kinds("مرحبا بكم")).containsExactly("PARAGRAPH");
  }

  @Test
  void articleWithoutTitleIsNamedAfterItsBeginning() {
    Article article = paste(LONG);
    assertThat(article.title()).startsWith("وقال المتحدث").endsWith("…").hasSizeLessThan(82);
  }

  @Test
  void shortLineBeforeParagraphIsHeading() {
    assertThat(kinds("عنوان", LONG, "تفاصيل المشروع", LONG))
        .containsExactly("TITLE", "PARAGRAPH", "HEADING", "PARAGRAPH");
  }

  @Test
  void bylineUnderTheTitleIsNoHeading() {
    assertThat(kinds("عنوان", "محمد علي – دمشق", LONG))
        .containsExactly("TITLE", "PARAGRAPH", "PARAGRAPH");
  }

  @Test
  void shortSentencesAndLastLinesAreNoHeadings() {
    assertThat(kinds("عنوان", LONG, "وصل الوفد.", LONG, "محمد علي"))
        .containsExactly("TITLE", "PARAGRAPH", "PARAGRAPH", "PARAGRAPH", "PARAGRAPH");
  }

  @Test
  void labelsOfTheCrawledPageGo() {
    Article article = paste("عنوان\nNext Previous عين اليوم – دمشق\n" + LONG + "\n...المزيد");
    assertThat(article.blocks())
        .extracting(Block::text)
        .containsExactly("عنوان", "عين اليوم – دمشق", LONG);
  }

  @Test
  void entitiesOfTheCrawledPageAreResolved() {
    assertThat(paste("قال &quot;نعم&quot; &#1608;غادر R&D").blocks().getFirst().text())
        .isEqualTo("قال \"نعم\" وغادر R&D");
  }

  @Test
  void wrappedLinesAreJoined() {
    String wrapped =
        """
        وصل الوفد الكبير من العاصمة إلى المدينة صباح اليوم بعد
        رحلة طويلة عبر الجبال والوديان استمرت ثلاثة أيام كاملة
        ولم يتوقف فيها أحد إلا ليستريح قليلا ثم يعود إلى السير

        وقال أحد أعضاء الوفد إن الطريق كانت صعبة على الجميع في
        هذا الوقت من السنة بسبب الثلوج التي غطت المسالك كلها
        ومنعت السيارات من المرور إلى الجهة الأخرى من الجبل.
        """;
    assertThat(paste(wrapped).blocks()).hasSize(2);
  }

  @Test
  void longParagraphIsDividedAtSentenceEnds() {
    Article article = paste("عنوان\n" + (LONG + " ").repeat(60));
    assertThat(article.blocks()).hasSizeGreaterThan(2);
    assertThat(article.blocks().stream().skip(1))
        .allSatisfy(b -> assertThat(b.text()).endsWith("المجلس."))
        .allSatisfy(b -> assertThat(b.text()).hasSizeLessThanOrEqualTo(LongParagraphs.LONGEST));
    assertThat(article.wordCount()).isEqualTo(1 + 60 * 18);
  }

  @Test
  void longSentenceIsDividedAtCommas() {
    String sentence = "وصل الوفد إلى المدينة، ثم غادر، ".repeat(200);
    assertThat(paste(sentence).blocks())
        .hasSizeGreaterThan(2)
        .allSatisfy(b -> assertThat(b.text()).endsWith("،"));
  }

  @Test
  @Timeout(30)
  void millionWordsWithoutPunctuationAreDividedBetweenWords() {
    int words = 1_000_000;
    Article article = paste("كلمة طويلة ".repeat(words / 2));
    assertThat(article.wordCount()).isEqualTo(words);
    assertThat(article.blocks())
        .allMatch(b -> b.text().length() <= LongParagraphs.LONGEST)
        .allMatch(b -> b.tokens().stream().allMatch(t -> t.text().length() > 3));
  }

  @Test
  void wordWithoutEndIsDividedToo() {
    assertThat(paste("ا".repeat(10_000)).blocks()).hasSizeGreaterThan(3);
  }
}
