package org.hashiya.importing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hashiya.article.Article;
import org.hashiya.article.Source;
import org.hashiya.importing.Progress;
import org.hashiya.importing.Reason;
import org.junit.jupiter.api.Test;

class EpubTest {
  private static final String CONTAINER =
      """
      <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
        <rootfile full-path="OEBPS/book.opf"/></rootfiles></container>
      """;
  private static final String PACKAGE =
      """
      <package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <metadata>
          <dc:title>حكايات المرفأ</dc:title><dc:creator>سلمى البحري</dc:creator>
          <dc:publisher>دار النورس</dc:publisher><dc:date>2024-05-01</dc:date>
        </metadata>
        <manifest>
          <item id="toc" href="nav.xhtml" properties="nav"/>
          <item id="two" href="text/two%20b.xhtml"/>
          <item id="one" href="text/one.xhtml"/>
        </manifest>
        <spine><itemref idref="toc"/><itemref idref="one"/><itemref idref="two"/></spine>
      </package>
      """;

  private static String page(String body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE html>"
        + "<html><head><title>حكايات المرفأ</title><style>p{}</style></head><body>"
        + body
        + "</body></html>";
  }

  private static Zip book() {
    return new Zip()
        .with("mimetype", "application/epub+zip")
        .with("META-INF/container.xml", CONTAINER)
        .with("OEBPS/book.opf", PACKAGE)
        .with("OEBPS/nav.xhtml", page("<nav><ol><li>الفهرس</li></ol></nav>"))
        .with("OEBPS/text/two b.xhtml", page("<h2>الفصل الثاني</h2><p>عاد&nbsp;القارب.</p>"))
        .with("OEBPS/text/one.xhtml", page("<h2>الفصل الأول</h2><p>خرج <em>القارب</em>.</p>"));
  }

  @Test
  void pagesAreReadInTheOrderOfTheSpine() {
    assertThat(Reading.blocks(Reading.article(book().bytes())))
        .containsExactly(
            "T حكايات المرفأ", "H الفصل الأول", "P خرج القارب.", "H الفصل الثاني", "P عاد القارب.");
  }

  @Test
  void bookNamesItsAuthorPublisherAndDay() {
    Article article = Reading.article(book().bytes());
    assertThat(article.source().author()).isEqualTo("سلمى البحري");
    assertThat(article.source().publisher()).isEqualTo("دار النورس");
    assertThat(article.source().published()).contains(LocalDate.of(2024, 5, 1));
  }

  @Test
  void progressReachesTheEnd() {
    List<Double> shares = new ArrayList<>();
    Progress progress = shares::add;
    new FileImporter().fromBytes(book().bytes(), Source.UNKNOWN, "", progress);
    assertThat(shares).isSorted().last().isEqualTo(1.0);
  }

  @Test
  void lockedBook() {
    byte[] locked =
        book()
            .with(
                "META-INF/encryption.xml",
                "<encryption><EncryptedData><CipherReference URI=\"OEBPS/text/one.xhtml\"/>"
                    + "</EncryptedData></encryption>")
            .bytes();
    assertThat(Reading.reason(locked)).isEqualTo(new Reason.PasswordProtected());
  }

  @Test
  void scrambledFontsLockNothing() {
    byte[] book =
        book()
            .with(
                "META-INF/encryption.xml",
                "<encryption><EncryptedData><CipherReference URI=\"OEBPS/a.ttf\"/>"
                    + "</EncryptedData></encryption>")
            .bytes();
    assertThat(Reading.article(book).title()).isEqualTo("حكايات المرفأ");
  }

  @Test
  void entitiesInThePackageAreRefused() {
    byte[] attack =
        book()
            .with(
                "OEBPS/book.opf",
                "<!DOCTYPE p [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><package>&b;"
                    + "</package>")
            .bytes();
    assertThat(Reading.reason(attack)).isEqualTo(new Reason.EntitiesDeclared());
  }

  @Test
  void entitiesInPageAreNotExpanded() {
    byte[] book =
        book()
            .with(
                "OEBPS/text/one.xhtml",
                "<!DOCTYPE html [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><html><body><p>قبل"
                    + " &f; بعد</p></body></html>")
            .bytes();
    assertThat(Reading.blocks(Reading.article(book))).anyMatch(line -> line.contains("&f;"));
  }

  @Test
  void bookWithoutPackage() {
    byte[] damaged = new Zip().with("META-INF/container.xml", CONTAINER).bytes();
    assertThat(Reading.reason(damaged)).isEqualTo(new Reason.Damaged("OEBPS/book.opf"));
  }
}
