package org.hashiya.importing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hashiya.article.Block;
import org.hashiya.importing.Reason;
import org.junit.jupiter.api.Test;

class WordDocumentTest {
  private static final String STYLES =
      """
      <w:styles xmlns:w="urn:w">
        <w:style w:styleId="a1"><w:name w:val="Title"/></w:style>
        <w:style w:styleId="2"><w:name w:val="heading 1"/></w:style>
        <w:style w:styleId="own"><w:name w:val="عنوان الجريدة"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
      </w:styles>
      """;
  private static final String LONG =
      "وقال المتحدث باسم الوزارة إن العمل في المشروع الجديد سيبدأ مطلع العام المقبل بعد أن وافق"
          + " عليه المجلس.";

  private static String run(String text) {
    return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String paragraph(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  private static String paragraph(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>";
  }

  private static byte[] document(String... body) {
    return new Zip()
        .with("[Content_Types].xml", "<Types/>")
        .with("word/styles.xml", STYLES)
        .with(
            "word/document.xml",
            "<?xml version=\"1.0\"?><w:document xmlns:w=\"urn:w\" xmlns:mc=\"urn:mc\"><w:body>"
                + String.join("", body)
                + "</w:body></w:document>")
        .with("word/media/image1.png", new byte[] {1, 2, 3})
        .bytes();
  }

  @Test
  void stylesMakeTitleAndHeadings() {
    assertThat(
            Reading.blocks(
                Reading.article(
                    document(
                        paragraph("a1", "الجسر الجديد"),
                        paragraph("فتح الجسر صباح اليوم."),
                        paragraph("2", "ما بعد الافتتاح"),
                        paragraph("عبر الناس إلى الضفة الأخرى."),
                        paragraph("own", "أسئلة"),
                        paragraph("من سيدفع؟")))))
        .containsExactly(
            "T الجسر الجديد",
            "P فتح الجسر صباح اليوم.",
            "H ما بعد الافتتاح",
            "P عبر الناس إلى الضفة الأخرى.",
            "H أسئلة",
            "P من سيدفع؟");
  }

  @Test
  void documentWithoutStylesIsJudgedByItsLines() {
    assertThat(
            Reading.blocks(
                Reading.article(
                    document(
                        paragraph("الجسر الجديد"),
                        paragraph(LONG),
                        paragraph("بعد الافتتاح"),
                        paragraph(LONG)))))
        .containsExactly("T الجسر الجديد", "P " + LONG, "H بعد الافتتاح", "P " + LONG);
  }

  @Test
  void firstHeadingStandsInForTheTitle() {
    assertThat(Reading.blocks(Reading.article(document(paragraph("2", "مطر"), paragraph("نزل.")))))
        .containsExactly("T مطر", "P نزل.");
  }

  @Test
  void runsOfOneParagraphAreJoinedAndTabsAreSpaces() {
    String body =
        "<w:p>" + run("وصل ال") + run("وفد") + "<w:r><w:tab/></w:r>" + run("أمس") + "</w:p>";
    assertThat(Reading.blocks(Reading.article(document(body)))).containsExactly("P وصل الوفد أمس");
  }

  @Test
  void whatWasDeletedOrMovedAwayIsNotRead() {
    String body =
        "<w:p>"
            + run("بقي هذا")
            + "<w:del><w:r><w:delText>حذف</w:delText></w:r></w:del>"
            + "<w:moveFrom><w:r><w:t>نقل</w:t></w:r></w:moveFrom>"
            + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
            + "</w:p>";
    assertThat(Reading.blocks(Reading.article(document(body)))).containsExactly("P بقي هذا");
  }

  @Test
  void textBoxIsReadOnce() {
    String box = "<w:txbxContent>" + paragraph("في المربع") + "</w:txbxContent>";
    String body =
        "<w:p>"
            + run("حول المربع")
            + "<w:r><mc:AlternateContent><mc:Choice>"
            + box
            + "</mc:Choice><mc:Fallback>"
            + box
            + "</mc:Fallback></mc:AlternateContent></w:r></w:p>";
    assertThat(Reading.article(document(body)).blocks())
        .extracting(Block::text)
        .containsExactly("في المربع", "حول المربع");
  }

  @Test
  void rowOfTableIsOneLine() {
    String row =
        "<w:tbl><w:tr><w:tc>"
            + paragraph("عدن")
            + "</w:tc><w:tc>"
            + paragraph("32 درجة")
            + "</w:tc></w:tr></w:tbl>";
    assertThat(Reading.blocks(Reading.article(document(row)))).containsExactly("P عدن · 32 درجة");
  }

  @Test
  void languageIsToldByTheText() {
    assertThat(Reading.article(document(paragraph("مرحبا"))).language()).isEqualTo(Locale.of("ar"));
  }

  @Test
  void emptyDocument() {
    assertThat(Reading.reason(document(paragraph(" ")))).isEqualTo(new Reason.Empty());
  }

  @Test
  void entitiesAreRefused() {
    byte[] attack =
        new Zip()
            .with(
                "word/document.xml",
                """
                <!DOCTYPE d [<!ENTITY file SYSTEM "file:///etc/passwd">]>
                <w:document xmlns:w="urn:w"><w:p><w:r><w:t>&file;</w:t></w:r></w:p></w:document>
                """)
            .bytes();
    assertThat(Reading.reason(attack)).isEqualTo(new Reason.EntitiesDeclared());
  }

  @Test
  void damagedXmlIsSaid() {
    byte[] damaged = new Zip().with("word/document.xml", "<w:document><w:p>").bytes();
    assertThat(Reading.reason(damaged)).isInstanceOf(Reason.Damaged.class);
  }
}
