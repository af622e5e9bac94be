package org.hashiya.exchange.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.hashiya.exchange.WriteResult;
import org.hashiya.exchange.words.Cards;
import org.hashiya.exchange.words.WordCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Packages, read back by SQL as Anki's own importer reads them: notes by their guid and checksum,
 * cards by note, note types and decks from the collection's JSON.
 */
class AnkiPackageTest {
  @TempDir private Path folder;

  @Test
  void aPackageIsAZipOfACollectionAndAListOfMedia() throws IOException {
    try (ZipFile zip = new ZipFile(write(Cards.PALACE).toFile())) {
      assertThat(zip.stream().map(entry -> entry.getName()))
          .containsExactly("collection.anki2", "media");
      assertThat(zip.getInputStream(zip.getEntry("media")).readAllBytes())
          .asString()
          .isEqualTo("{}");
    }
  }

  @Test
  void everyWordIsANoteWithOneNewCard() throws IOException, SQLException {
    Path file = write(Cards.PALACE, Cards.STORM);
    assertThat(ask(file, "SELECT guid FROM notes ORDER BY id"))
        .containsExactly(Cards.PALACE.key(), Cards.STORM.key());
    assertThat(
            ask(
                file,
                "SELECT n.sfld || ' ' || c.ord || c.type || c.queue || c.due FROM cards c"
                    + " JOIN notes n ON n.id = c.nid ORDER BY c.due"))
        .containsExactly("قَصْر 0001", "عَاصِفَة 0002");
  }

  @Test
  void theFieldsOfANoteAreThoseOfItsType() throws IOException, SQLException {
    Path file = write(Cards.PALACE);
    String[] fields = ask(file, "SELECT flds FROM notes").getFirst().split("\u001F", -1);
    assertThat(fields)
        .hasSize(noteType(file, "flds").size())
        .startsWith("قَصْر", "palace", "وصل الوفد إلى <b>القصر</b> مساءً.")
        .endsWith(Cards.PALACE.key());
    assertThat(ask(file, "SELECT mid FROM notes")).containsExactly(Long.toString(NoteType.ID));
  }

  @Test
  void theArabicOfACardRunsFromRightToLeft() throws IOException, SQLException {
    Map<?, ?> template = AnkiStub.object(noteType(write(Cards.PALACE), "tmpls").getFirst());
    assertThat(String.valueOf(template.get("qfmt")))
        .contains("<div dir=\"rtl\" lang=\"ar\" class=\"word\">{{Word}}</div>");
    assertThat(String.valueOf(template.get("afmt")))
        .contains("{{FrontSide}}", "{{Gloss}}", "{{Source}}");
  }

  @Test
  void everyFieldThatATemplateNamesIsThere() throws IOException, SQLException {
    Path file = write(Cards.PALACE);
    List<String> names =
        noteType(file, "flds").stream()
            .map(field -> String.valueOf(AnkiStub.object(field).get("name")))
            .toList();
    Map<?, ?> template = AnkiStub.object(noteType(file, "tmpls").getFirst());
    java.util.regex.Pattern.compile("\\{\\{[#/]?(\\w+)}}")
        .matcher(template.get("qfmt") + "" + template.get("afmt"))
        .results()
        .map(it -> it.group(1))
        .filter(name -> !name.equals("FrontSide"))
        .forEach(name -> assertThat(names).contains(name));
  }

  @Test
  void aLaterPackageBringsTheSameNoteUpToDate() throws IOException, SQLException {
    Path first = write(Cards.PALACE);
    Path second = folder.resolve("second.apkg");
    AnkiPackage.write(
        second,
        "Arabic",
        List.of(Cards.changed(Cards.PALACE, "castle", "")),
        Cards.NOON.plus(Duration.ofDays(1)));
    String sameness = "SELECT guid || id || mid || csum FROM notes";
    assertThat(ask(second, sameness)).isEqualTo(ask(first, sameness));
    assertThat(Long.parseLong(ask(second, "SELECT mod FROM notes").getFirst()))
        .isGreaterThan(Long.parseLong(ask(first, "SELECT mod FROM notes").getFirst()));
  }

  @Test
  void textFromAPageIsNoPage() throws IOException, SQLException {
    Path file = write(Cards.changed(Cards.PALACE, "<script>alert(1)</script> & more", "a\nb"));
    assertThat(ask(file, "SELECT flds FROM notes").getFirst())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more", "a<br>b")
        .doesNotContain("<script>");
  }

  @Test
  void theChecksumIsAnkis() {
    // The first eight digits of SHA-1 of "abc" are a9993e36.
    assertThat(Collection.checksum("abc")).isEqualTo(0xa9993e36L);
  }

  @Test
  void theDatabaseIsSoundAndOfVersionEleven() throws IOException, SQLException {
    Path file = write(Cards.PALACE, Cards.STORM);
    assertThat(ask(file, "PRAGMA integrity_check")).containsExactly("ok");
    assertThat(ask(file, "SELECT ver FROM col")).containsExactly("11");
    assertThat(ask(file, "SELECT decks FROM col").getFirst())
        .contains("\"name\":\"Arabic\"", "\"name\":\"Default\"");
  }

  private Path write(WordCard... words) {
    Path file = folder.resolve("كلمات.apkg");
    assertThat(AnkiPackage.write(file, "Arabic", List.of(words), Cards.NOON))
        .isEqualTo(new WriteResult.Written(words.length, List.of()));
    return file;
  }

  private List<?> noteType(Path file, String part) throws IOException, SQLException {
    Map<?, ?> types =
        AnkiStub.object(JsonText.read(ask(file, "SELECT models FROM col").getFirst()));
    return AnkiStub.list(AnkiStub.object(types.values().iterator().next()).get(part));
  }

  private List<String> ask(Path file, String query) throws IOException, SQLException {
    Path collection = folder.resolve("read.anki2");
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Files.write(collection, zip.getInputStream(zip.getEntry("collection.anki2")).readAllBytes());
    }
    List<String> answers = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + collection);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
    }
    return answers;
  }
}
