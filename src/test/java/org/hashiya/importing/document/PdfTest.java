package org.hashiya.importing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.hashiya.article.Source;
import org.hashiya.importing.Progress;
import org.hashiya.importing.Reason;
import org.junit.jupiter.api.Test;

class PdfTest {
  private static final double BODY = 10;
  private static final Path FONT = Path.of("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");

  private static List<String> blocks(DrawnPdf pdf) {
    return Reading.blocks(Reading.article(pdf.bytes()));
  }

  @Test
  void arabicComesOutInLogicalOrder() {
    assertThat(blocks(new DrawnPdf().right(500, 700, BODY, "وصل الوفد إلى المدينة.")))
        .containsExactly("P وصل الوفد إلى المدينة.");
  }

  @Test
  void numbersAndLatinNamesKeepTheirPlaces() {
    String text = "قالت ABC News إن 1,250 شخصا (12%) وصلوا في 6:38 صباحا.";
    assertThat(blocks(new DrawnPdf().right(500, 700, BODY, text))).containsExactly("P " + text);
  }

  @Test
  void lettersMayBeDrawnInAnyOrder() {
    DrawnPdf pdf = new DrawnPdf();
    // As a program draws that writes from right to left: last in the picture, first in the text.
    pdf.glyph(120, 700, BODY, "م").glyph(115, 700, BODY, "ط").glyph(110, 700, BODY, "ر");
    assertThat(blocks(pdf)).containsExactly("P مطر");
  }

  @Test
  void shapesAndLigaturesBecomeLetters() {
    assertThat(
            blocks(
                new DrawnPdf()
                    // lam-alif as one shape, lam-alif as one glyph of two letters, final meem
                    .left(100, 700, BODY, "ﻢ", "ﻼ", "ﺳ", " ", "م", "لا", "س")))
        .containsExactly("P سلام سلام");
  }

  @Test
  void marksStandBehindTheirLetters() {
    DrawnPdf pdf = new DrawnPdf().left(100, 700, BODY, "ب", "ت", "ك");
    // Drawn after the word, above its letters: kaf is the rightmost.
    pdf.glyph(110, 702, BODY, "َ").glyph(105, 702, BODY, "َ").glyph(100, 702, BODY, "َ");
    assertThat(blocks(pdf)).containsExactly("P كَتَبَ");
  }

  @Test
  void largeTypeMakesTitleAndHeadings() {
    DrawnPdf pdf =
        new DrawnPdf()
            .right(500, 740, 20, "الجسر الجديد")
            .right(500, 700, BODY, "فتح الجسر صباح اليوم أمام الناس وعبروه مسرعين إلى")
            .right(500, 686, BODY, "الضفة الأخرى من النهر.")
            .right(500, 660, 13, "بعد الافتتاح")
            .right(500, 640, BODY, "عاد الناس إلى بيوتهم في المساء.");
    assertThat(blocks(pdf))
        .containsExactly(
            "T الجسر الجديد",
            "P فتح الجسر صباح اليوم أمام الناس وعبروه مسرعين إلى الضفة الأخرى من النهر.",
            "H بعد الافتتاح",
            "P عاد الناس إلى بيوتهم في المساء.");
  }

  @Test
  void shortLastLineEndsParagraph() {
    DrawnPdf pdf =
        new DrawnPdf()
            .right(500, 700, BODY, "فتح الجسر صباح اليوم أمام الناس وعبروه مسرعين إلى")
            .right(500, 686, BODY, "الضفة الأخرى.")
            .right(500, 672, BODY, "وفي المساء عاد الناس إلى بيوتهم من الطريق القديم")
            .right(500, 658, BODY, "الذي يعرفونه منذ زمن طويل ولم ينسوه.");
    assertThat(blocks(pdf)).hasSize(2).last().asString().endsWith("ينسوه.");
  }

  @Test
  void columnsAreNotMixed() {
    DrawnPdf pdf = new DrawnPdf();
    for (int line = 0; line < 3; line++) {
      pdf.right(
          550,
          700 - 14 * line,
          BODY,
          List.of("بدأ العمل في", "الحقل قبل", "الفجر بساعة").get(line));
    }
    for (int line = 0; line < 3; line++) {
      pdf.right(
          250,
          700 - 14 * line,
          BODY,
          List.of("ثم عاد الرجال", "إلى القرية", "عند الظهر.").get(line));
    }
    assertThat(String.join(" ", blocks(pdf)).replace("P ", ""))
        .contains("بدأ العمل في الحقل قبل الفجر بساعة")
        .contains("ثم عاد الرجال إلى القرية عند الظهر.");
  }

  @Test
  void paragraphGoesOnOverThePageAndRunningHeadsGo() {
    DrawnPdf pdf = new DrawnPdf();
    for (int page = 1; page <= 3; page++) {
      pdf.right(500, 760, BODY, "صحيفة الساحل")
          .right(500, 700, BODY, "وسار الرجال في الطريق الطويل من القرية إلى المدينة")
          .right(500, 686, BODY, "ولم يقفوا في مكان حتى بلغوا السوق القديم الذي فيه")
          .right(300, 40, BODY, "- " + page + " -");
      if (page < 3) {
        pdf.page();
      }
    }
    assertThat(blocks(pdf))
        .singleElement()
        .asString()
        .doesNotContain("صحيفة")
        .doesNotContain("- 2 -");
  }

  @Test
  void lockedPdf() {
    byte[] locked = new DrawnPdf().right(500, 700, BODY, "سر").locked("كلمة");
    assertThat(Reading.reason(locked)).isEqualTo(new Reason.PasswordProtected());
  }

  @Test
  void scannedPdf() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        BufferedImage scan = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 600, 800);
      }
      document.save(bytes);
    }
    assertThat(Reading.reason(bytes.toByteArray())).isEqualTo(new Reason.PicturesOnly());
  }

  @Test
  void emptyPdf() {
    assertThat(Reading.reason(new DrawnPdf().bytes())).isEqualTo(new Reason.Empty());
  }

  @Test
  void pageThatUnpacksWithoutEndIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      PDStream content = new PDStream(document);
      try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
        byte[] nothing = new byte[1 << 20];
        Arrays.fill(nothing, (byte) ' ');
        for (int i = 0; i < 160; i++) {
          out.write(nothing);
        }
      }
      page.setContents(content);
      document.addPage(page);
      document.save(bytes);
    }
    assertThat(Reading.reason(bytes.toByteArray())).isEqualTo(new Reason.Bomb());
  }

  @Test
  void damagedPdf() {
    byte[] rubbish = "%PDF-1.7\nhello".getBytes(StandardCharsets.US_ASCII);
    assertThat(Reading.reason(rubbish)).isInstanceOf(Reason.Damaged.class);
    byte[] whole = new DrawnPdf().right(500, 700, BODY, "نص").bytes();
    assertThat(Reading.reason(Arrays.copyOf(whole, 80))).isInstanceOf(Reason.Damaged.class);
  }

  @Test
  void progressIsTold() {
    List<Double> shares = new ArrayList<>();
    byte[] pdf =
        new DrawnPdf().right(500, 700, BODY, "نص").page().right(500, 9, BODY, "آخر").bytes();
    Progress progress = shares::add;
    new FileImporter().fromBytes(pdf, Source.UNKNOWN, "", progress);
    assertThat(shares).containsExactly(0.5, 1.0);
  }

  @Test
  void interruptedImportSaysSo() {
    byte[] pdf = new DrawnPdf().right(500, 700, BODY, "نص").bytes();
    Thread.currentThread().interrupt();
    try {
      assertThat(Reading.reason(pdf)).isEqualTo(new Reason.Cancelled());
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void realTypefaceWithShapesOfLetters() throws IOException, ArabicShapingException {
    assumeTrue(Files.exists(FONT), "no " + FONT);
    String text = "وصل الوفد إلى المدينة، وقال 250 شاهدا إن الطريق طويلة.";
    String shaped =
        new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK)
            .shape(text)
            .replace("\uFEFF", "");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDType0Font font = PDType0Font.load(document, FONT.toFile());
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(font, 12);
        content.newLineAtOffset(60, 700);
        content.showText(VisualOrder.visual(shaped));
        content.endText();
      }
      document.save(bytes);
    }
    assertThat(Reading.blocks(Reading.article(bytes.toByteArray()))).containsExactly("P " + text);
  }
}
