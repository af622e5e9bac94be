package org.hashiya.importing;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final Charset WINDOWS = Charset.forName("windows-1256");
  private static final Charset ISO = Charset.forName("ISO-8859-6");
  private static final String NEWS =
      "غادر الرئيس القصر في الساعة 6:38 صباحا، وقال شهود: لم يبق أحد.";

  private static byte[] bytes(int... values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Arrays.stream(values).forEach(out::write);
    return out.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(out::writeBytes);
    return out.toByteArray();
  }

  private static Optional<String> decode(byte[]... parts) {
    return Decoder.decode(joined(parts));
  }

  @Test
  void utf8() {
    assertThat(decode(NEWS.getBytes(UTF_8))).contains(NEWS);
    assertThat(decode(bytes(0xEF, 0xBB, 0xBF), NEWS.getBytes(UTF_8))).contains(NEWS);
  }

  @Test
  void utf16WithByteOrderMark() {
    assertThat(decode(bytes(0xFF, 0xFE), NEWS.getBytes(UTF_16LE))).contains(NEWS);
    assertThat(decode(bytes(0xFE, 0xFF), NEWS.getBytes(UTF_16BE))).contains(NEWS);
  }

  @Test
  void utf16WithoutByteOrderMark() {
    assertThat(decode(NEWS.getBytes(UTF_16LE))).contains(NEWS);
    assertThat(decode(NEWS.getBytes(UTF_16BE))).contains(NEWS);
    assertThat(decode("plain English".getBytes(UTF_16LE))).contains("plain English");
  }

  @Test
  void utf32WithByteOrderMark() {
    byte[] text = NEWS.getBytes(Charset.forName("UTF-32LE"));
    assertThat(decode(bytes(0xFF, 0xFE, 0, 0), text)).contains(NEWS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        NEWS,
        "سلام",
        "نعم",
        "لا",
        "في",
        "قال",
        "كتاب جديد",
        "مرحبا بكم",
        "القصر الرئاسي",
        "مجلس الأمن",
        "دمشق",
        "بيروت",
        "الحكومة",
        "كل عام وأنتم بخير",
        "هل وصل الوفد؟ نعم، وصل.",
        "حُكُومَةٌ جَدِيدَةٌ",
        "محمد",
        "لن يعود",
        "من هنا",
        "كيف الحال؟",
        "يوم الأحد 8 ديسمبر 2024"
      })
  void arabicEncodingsOfOneByteAreToldApartEvenInShortTexts(String text) {
    assertThat(decode(text.getBytes(WINDOWS))).contains(text);
    assertThat(decode(text.getBytes(ISO))).contains(text);
  }

  @Test
  void windowsArabicWithQuotationMarksAndFrenchLetters() {
    String text = "قالت «لوموند» إن “Côte d’Ivoire” وافقت – أمس";
    assertThat(decode(text.getBytes(WINDOWS))).contains(text);
  }

  @Test
  void westernTextIsNotTakenForArabic() {
    String text = "Le président a quitté le palais à l’aube, a déclaré son ancien conseiller hier.";
    assertThat(decode(text.getBytes(Charset.forName("windows-1252")))).contains(text);
  }

  @Test
  void brokenUtf8StaysUtf8() {
    byte[] text = NEWS.repeat(3).getBytes(UTF_8);
    text[20] = (byte) 0xFF;
    assertThat(decode(text).orElseThrow()).contains("\uFFFD").endsWith("لم يبق أحد.");
  }

  @Test
  void fileCutInTheMidstOfCharacterStaysUtf8() {
    byte[] text = "قال الرئيس".getBytes(UTF_8);
    assertThat(decode(Arrays.copyOf(text, text.length - 1)).orElseThrow())
        .isEqualTo("قال الرئي\uFFFD");
  }

  @Test
  void programsPicturesAndDocumentsAreNoText() {
    assertThat(decode(bytes(0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0))).isEmpty();
    assertThat(decode(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13))).isEmpty();
    assertThat(decode("%PDF-1.7\n%".getBytes(UTF_8))).isEmpty();
    assertThat(decode(new byte[4096])).isEmpty();
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    assertThat(decode(noise)).isEmpty();
  }
}
