package org.hashiya.importing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hashiya.importing.ImportResult;
import org.hashiya.importing.ImportResult.Imported;
import org.hashiya.importing.ImportResult.Unreadable;
import org.hashiya.importing.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileImporterTest {
  private static final String TEXT = "عنوان\nوصل الوفد إلى المدينة في الصباح.";

  @TempDir Path folder;

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] ole(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
    out.writeBytes(content);
    return out.toByteArray();
  }

  @Test
  void plainText() {
    assertThat(Reading.article(TEXT).title()).isEqualTo("عنوان");
  }

  @Test
  void plainTextThatSpeaksOfMarkupIsPlainText() {
    assertThat(Reading.blocks(Reading.article("كتب الطالب\nيبدأ الملف بوسم <html> دائما.")))
        .contains("P يبدأ الملف بوسم <html> دائما.");
  }

  @Test
  void kindIsToldByContentAndNotByName() throws IOException {
    byte[] word =
        new Zip().with("word/document.xml", "<d><p><r><t>من وورد</t></r></p></d>").bytes();
    Path file = Files.write(folder.resolve("report.txt"), word);
    ImportResult result = new FileImporter().fromFile(file);
    assertThat(((Imported) result).article().title()).isEqualTo("من وورد");
  }

  @Test
  void pageInOldEncoding() {
    String page =
        "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html;"
            + " charset=windows-1256\"><title>خبر</title></head><body><p>وصل الوفد إلى المدينة"
            + " صباحا.</p></body></html>";
    assertThat(Reading.blocks(Reading.article(page.getBytes(Charset.forName("windows-1256")))))
        .containsExactly("T خبر", "P وصل الوفد إلى المدينة صباحا.");
  }

  @Test
  void oldAndLockedWord() {
    assertThat(Reading.reason(ole(new byte[600]))).isEqualTo(new Reason.OldWord());
    assertThat(Reading.reason(utf8("{\\rtf1\\ansi نص}"))).isEqualTo(new Reason.OldWord());
    byte[] locked = ole("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
    assertThat(Reading.reason(locked)).isEqualTo(new Reason.PasswordProtected());
  }

  @Test
  void archivesOfOtherThings() {
    byte[] pictures = new Zip().with("a.png", new byte[100]).bytes();
    assertThat(Reading.reason(pictures)).isEqualTo(new Reason.Binary());
  }

  @Test
  void feedIsNoArticle() {
    assertThat(Reading.reason(utf8("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel/></rss>")))
        .isEqualTo(new Reason.Feed());
  }

  @Test
  void archiveThatUnpacksWithoutEndIsRefused() {
    byte[] bomb = new Zip().with("word/document.xml", new byte[48 << 20]).bytes();
    assertThat(Reading.reason(bomb)).isEqualTo(new Reason.Bomb());
  }

  @Test
  void archiveThatHidesItsBombInPictureIsRefused() {
    byte[] bomb =
        new Zip()
            .with("word/media/image1.png", new byte[48 << 20])
            .with("word/document.xml", "<d/>")
            .bytes();
    assertThat(Reading.reason(bomb)).isEqualTo(new Reason.Bomb());
  }

  @Test
  void cutArchive() {
    byte[] whole = new Zip().with("word/document.xml", "<d><p/></d>".repeat(3000)).bytes();
    byte[] cut = Arrays.copyOf(whole, 60);
    assertThat(Reading.reason(cut)).isInstanceOf(Reason.Damaged.class);
  }

  @Test
  void interruptedImportSaysSo() {
    byte[] word = new Zip().with("word/document.xml", "<d><p/></d>").bytes();
    Thread.currentThread().interrupt();
    try {
      assertThat(Reading.reason(word)).isEqualTo(new Reason.Cancelled());
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void missingFileAndFolder() {
    FileImporter importer = new FileImporter();
    assertThat(importer.fromFile(folder.resolve("none")))
        .isEqualTo(new Unreadable(new Reason.Missing()));
    assertThat(importer.fromFile(folder)).isEqualTo(new Unreadable(new Reason.Directory()));
  }
}
