package org.hashiya.exchange.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.WriteResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordTableTest {
  private static final List<String> HEADINGS =
      List.of("word", "grammar", "form", "gloss", "sentence", "source", "day", "notes", "key");

  private static List<String> lines(WordTable table, WordCard... words) {
    return table.of(HEADINGS, List.of(words), ZoneOffset.UTC).lines().toList();
  }

  @Test
  void commasAndQuotesAreQuoted() {
    assertThat(lines(WordTable.CSV, Cards.changed(Cards.STORM, "storm, \"gale\"", "")).get(1))
        .startsWith("عَاصِفَة,noun · ع ص ف,العاصفة,\"storm, \"\"gale\"\"\",")
        .contains(",2026-03-01,");
  }

  @Test
  void spreadsheetsSeeThatItIsNotLatin() {
    assertThat(WordTable.CSV.of(HEADINGS, List.of(), ZoneOffset.UTC)).startsWith("\uFEFFword,");
  }

  @Test
  void textIsNeverAFormula() {
    assertThat(lines(WordTable.CSV, Cards.changed(Cards.PALACE, "=1+1", "")).get(1))
        .contains(",\"'=1+1\",");
  }

  @Test
  void tabsAndLineBreaksCannotBreakATabbedLine() {
    assertThat(lines(WordTable.TSV, Cards.changed(Cards.PALACE, "palace", "one\ntwo\tthree")))
        .hasSize(2)
        .allMatch(line -> line.split("\t", -1).length == WordTable.COLUMNS)
        .last()
        .asString()
        .contains("one two three");
  }

  @Test
  void theDayIsThatOfThePerson() {
    assertThat(
            WordTable.TSV
                .of(HEADINGS, List.of(Cards.PALACE), ZoneOffset.ofHours(14))
                .contains("2026-03-02"))
        .isTrue();
  }

  @Test
  void theKeyDependsOnLemmaAndPartOfSpeechAlone() {
    assertThat(WordCard.keyOf("NOUN", "قَصْر"))
        .hasSize(16)
        .isEqualTo(Cards.PALACE.key())
        .isNotEqualTo(WordCard.keyOf("VERB", "قَصْر"));
  }

  @Test
  void aTableIsWrittenWhole(@TempDir Path folder) {
    Path file = folder.resolve("words.csv");
    assertThat(WordTable.CSV.write(file, HEADINGS, List.of(Cards.PALACE), ZoneOffset.UTC))
        .isEqualTo(new WriteResult.Written(1, List.of()));
    assertThat(file).content().contains("قَصْر");
    assertThat(WordTable.CSV.write(folder, HEADINGS, List.of(), ZoneOffset.UTC))
        .isEqualTo(new WriteResult.NotWritten(new Fault.NotAFile()));
  }
}
