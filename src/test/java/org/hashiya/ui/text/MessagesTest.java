package org.hashiya.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.hashiya.lexicon.Field;
import org.hashiya.lexicon.NameKind;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features;
import org.hashiya.morph.Repair;
import org.hashiya.text.Finding;
import org.hashiya.ui.gloss.GlossaryOrder;
import org.hashiya.ui.gloss.GlossaryRow;
import org.hashiya.ui.reader.GlossMode;
import org.hashiya.ui.reader.VowelMode;
import org.hashiya.ui.shell.Command;
import org.hashiya.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
  @Test
  void bothLanguagesHaveEveryKeyThatIsAskedForAndNoOther() throws IOException {
    MessageAudit audit = new MessageAudit().with("english", keys("en")).with("arabic", keys("ar"));
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/hashiya"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        audit.reading(Files.readString(file));
      }
    }
    assertThat(audit.complaints()).isEmpty();
  }

  @Test
  void theAuditNoticesMissingUnusedAndInventedKeys() {
    MessageAudit audit =
        new MessageAudit()
            .with("english", Set.of("find.next", "find.old", "keys.desk.undo"))
            .with("arabic", Set.of("find.old", "keys.desk.undo"))
            .reading("messages.say(\"find.next\"); messages.of(\"find.invented\");")
            .reading("new Key(\"keys.desk.undo\"), new Key(\"keys.desk.forgotten\");");
    assertThat(audit.complaints())
        .containsExactlyInAnyOrder(
            "arabic lacks find.next",
            "nobody asks for find.old",
            "asked for in vain: find.invented",
            "asked for in vain: keys.desk.forgotten");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyConstantHasItsName(Language language) {
    Messages messages = new Messages(language);
    named(messages, "margin.pos", PartOfSpeech.values());
    named(messages, "margin.name", NameKind.values());
    named(messages, "margin.field", Field.values());
    named(messages, "margin.gender", org.hashiya.lexicon.Gender.values());
    named(messages, "margin.gender", Features.Gender.values());
    named(messages, "margin.number", Features.Number.values());
    named(messages, "margin.person", Features.Person.values());
    named(messages, "margin.aspect", Features.Aspect.values());
    named(messages, "margin.state", Features.State.values());
    named(messages, "margin.case", Features.Case.values());
    named(messages, "margin.mood", Features.Mood.values());
    named(messages, "margin.repair", Repair.values());
    named(messages, "glossary.order", GlossaryOrder.values());
    named(messages, "glossary.kind", GlossaryRow.Kind.values());
    named(messages, "opening.finding", Finding.values());
    named(messages, "vowels", VowelMode.values());
    named(messages, "glosses", GlossMode.values());
    named(messages, "theme", Theme.values());
    named(messages, "command", Command.values());
    named(messages, "date.month", Month.values());
  }

  @ParameterizedTest
  @CsvSource({"1, 1 word", "2, 2 words", "412, 412 words"})
  void englishCountsInTwoForms(int count, String expected) {
    assertThat(new Messages(Language.ENGLISH).say("status.words", count)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, لا كلمات",
    "1, كلمة واحدة",
    "2, كلمتان",
    "3, 3 كلمات",
    "11, 11 كلمة",
    "100, 100 كلمة",
    "412, 412 كلمة"
  })
  void arabicCountsInSixForms(int count, String expected) {
    assertThat(new Messages(Language.ARABIC).say("status.words", count)).isEqualTo(expected);
  }

  @Test
  void aBindingFollowsTheLanguage() {
    Messages messages = new Messages(Language.ENGLISH);
    var said = messages.of("toolbar.open");
    assertThat(said.get()).isEqualTo("Open");
    messages.languageProperty().set(Language.ARABIC);
    assertThat(said.get()).isEqualTo("فتح");
  }

  @Test
  void aDateHasItsMonthInWords() {
    LocalDate date = LocalDate.of(2024, 12, 9);
    assertThat(new Messages(Language.ENGLISH).date(date)).isEqualTo("9 December 2024");
    assertThat(new Messages(Language.ARABIC).date(date)).isEqualTo("9 ديسمبر 2024");
  }

  @Test
  void anUnknownKeyIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Messages(Language.ENGLISH).say("no.such.key"))
        .withMessageContaining("no.such.key");
  }

  private static void named(Messages messages, String prefix, Enum<?>[] constants) {
    assertThat(List.of(constants))
        .allSatisfy(constant -> assertThat(messages.name(prefix, constant)).isNotBlank());
  }

  private static Set<String> keys(String code) throws IOException {
    Properties properties = new Properties();
    try (Reader in =
        Files.newBufferedReader(Path.of("resources/text/messages_" + code + ".properties"))) {
      properties.load(in);
    }
    return properties.stringPropertyNames();
  }
}
