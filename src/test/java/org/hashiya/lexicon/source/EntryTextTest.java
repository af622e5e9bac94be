package org.hashiya.lexicon.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "verbs|هَبَطَ\tه ب ط\ti\tهُبُوط\tland; fall, drop; [sport] be relegated\t11",
        "verbs|حَصَلَ\tح ص ل\tu\tحُصُول\thappen; عَلَى: obtain, get\t9",
        "nouns|مَهَبّ\tه ب ب\tm\tمَهَابّ\tpath of the wind\t14",
        "adjectives|هَابِط\tه ب ط\t-\t-\tfalling, descending\t14",
        "numerals.tsv|N\tوَاحِد\tو ح د\tmf\t-\tone; single\t6",
        "particles.tsv|عَنْ\tprep\tw,s\tgen\tabout, on; from\t3",
        "names|الْقَاهِرَة\tcity\tCairo\tf\t-\tقَاهِرِيّ",
        "names|السُّودَان\tcountry\tSudan\tm\t-\tسُودَانِيّ"
      })
  void aLineIsReadAndWrittenBack(String kind, String line) {
    Entry entry = SourceReader.line(kind, line).entry().orElseThrow();
    assertThat(EntryText.Kind.of(entry).source()).isEqualTo(kind);
    String again = EntryText.line(entry);
    assertThat(SourceReader.line(kind, again).entry()).contains(entry);
    assertThat(again.replace("w,p,s", "w,s")).isEqualTo(line);
  }

  @Test
  void everyShippedEntryIsWrittenSoThatItIsReadBack() {
    Lexicon lexicon = Lexicon.open();
    for (int id = 0; id < lexicon.size(); id++) {
      Entry entry = lexicon.entry(id);
      if (entry.origin() == Entry.Origin.AUTHORED) {
        SourceReader.Line line =
            SourceReader.line(EntryText.Kind.of(entry).source(), EntryText.line(entry));
        assertThat(line.complaints()).as(entry.toString()).isEmpty();
        assertThat(line.entry().orElseThrow().senses()).isEqualTo(entry.senses());
        assertThat(line.entry().orElseThrow().inflection()).isEqualTo(entry.inflection());
      }
    }
  }

  @Test
  void aLineThatBreaksTheRulesIsNoEntry() {
    assertThat(SourceReader.line("nouns", "كتاب\tك ت ب\tm\tكُتُب\tbook\t7").entry()).isEmpty();
    assertThat(SourceReader.line("nouns", "x").complaints()).isNotEmpty();
    assertThat(SourceReader.line("verbs", "\t\t\t\t\t").complaints()).isNotEmpty();
  }
}
