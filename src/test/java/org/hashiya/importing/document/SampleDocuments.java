package org.hashiya.importing.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One document of each kind that the program reads, of our own making. */
public final class SampleDocuments {
  private static final String TITLE = "مطر على الساحل";
  private static final String TEXT = "عادت الحكومة إلى القصر في الصباح، ثم خرجت منه في المساء.";

  private static final Map<String, Supplier<byte[]>> ALL =
      new TreeMap<>(
          Map.of(
              "نص.txt", () -> utf8(TITLE + "\n\n" + TEXT),
              "نص قديم.txt",
                  () -> (TITLE + "\n\n" + TEXT).getBytes(Charset.forName("windows-1256")),
              "صفحة.html", () -> utf8(page()),
              "مستند.docx", SampleDocuments::word,
              "كتاب.epub", SampleDocuments::book,
              "ورقة.pdf", SampleDocuments::pdf,
              "فيلم.srt", () -> utf8("1\n00:00:01,000 --> 00:00:02,000\n" + TITLE + "\n"),
              "فيلم.vtt", () -> utf8("WEBVTT\n\n00:01.000 --> 00:02.000\n" + TITLE + "\n")));

  private SampleDocuments() {}

  /** Their names as files. */
  public static Stream<String> names() {
    return ALL.keySet().stream();
  }

  public static byte[] bytes(String name) {
    return Objects.requireNonNull(ALL.get(name), name).get();
  }

  /** What the article in each is called. */
  public static String title() {
    return TITLE;
  }

  /** A PDF that a password locks. */
  public static byte[] lockedPdf() {
    return new DrawnPdf().right(500, 700, 10, TEXT).locked("كلمة");
  }

  private static String page() {
    return "<!doctype html><html><head><meta charset=utf-8><title>"
        + TITLE
        + "</title></head><body><h1>"
        + TITLE
        + "</h1><p>"
        + TEXT
        + "</p></body></html>";
  }

  private static byte[] word() {
    return new Zip()
        .with(
            "word/styles.xml",
            "<styles><style styleId=\"t\"><name val=\"Title\"/></style></styles>")
        .with(
            "word/document.xml",
            "<document><p><pPr><pStyle val=\"t\"/></pPr><r><t>"
                + TITLE
                + "</t></r></p><p><r><t>"
                + TEXT
                + "</t></r></p></document>")
        .bytes();
  }

  private static byte[] book() {
    return new Zip()
        .with(
            "META-INF/container.xml",
            "<container><rootfiles><rootfile full-path=\"b.opf\"/></rootfiles></container>")
        .with(
            "b.opf",
            "<package><metadata><title>"
                + TITLE
                + "</title></metadata><manifest><item id=\"a\" href=\"a.xhtml\"/></manifest>"
                + "<spine><itemref idref=\"a\"/></spine></package>")
        .with("a.xhtml", "<html><body><p>" + TEXT + "</p></body></html>")
        .bytes();
  }

  private static byte[] pdf() {
    return new DrawnPdf().right(500, 740, 20, TITLE).right(500, 700, 10, TEXT).bytes();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
