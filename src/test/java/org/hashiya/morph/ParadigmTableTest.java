package org.hashiya.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hashiya.lexicon.Entry;
import org.hashiya.morph.ParadigmTable.Conjugated;
import org.hashiya.morph.ParadigmTable.Declined;
import org.hashiya.morph.ParadigmTable.Listed;
import org.hashiya.morph.ParadigmTable.NounRow;
import org.hashiya.morph.ParadigmTable.Tense;
import org.junit.jupiter.api.Test;

/** The table that the window shows. */
class ParadigmTableTest {
  @Test
  void verbHasThirteenPersons() {
    Conjugated table = (Conjugated) ParadigmTable.of(entry("كَتَبَ"));
    assertThat(table.active()).hasSize(13);
    assertThat(table.active().getFirst().person()).isEqualTo(Features.Person.THIRD);
    assertThat(table.active().getLast().person()).isEqualTo(Features.Person.FIRST);
  }

  @Test
  void everyPersonOfTheActiveHasAllTensesButOnlyTheSecondIsCommanded() {
    Conjugated table = (Conjugated) ParadigmTable.of(entry("قَالَ"));
    assertThat(table.active())
        .allSatisfy(row -> {
          assertThat(row.forms())
              .containsKeys(Tense.PERFECT, Tense.INDICATIVE, Tense.SUBJUNCTIVE, Tense.JUSSIVE);
          assertThat(row.forms().containsKey(Tense.IMPERATIVE))
              .isEqualTo(row.person() == Features.Person.SECOND);
        });
  }

  @Test
  void weakVerbShowsTheVowelOfTheSubjunctive() {
    Conjugated table = (Conjugated) ParadigmTable.of(entry("دَعَا"));
    assertThat(table.active().getFirst().forms())
        .hasEntrySatisfying(
            Tense.SUBJUNCTIVE, f -> assertThat(f.vocalised()).isEqualTo("يَدْعُوَ"));
  }

  @Test
  void eachPluralHasItsRows() {
    Declined table = (Declined) ParadigmTable.of(entry("صَحْرَاء"));
    assertThat(table.rows().stream().map(NounRow::plural).distinct()).containsExactly(0, 1);
  }

  @Test
  void wordOfTheTextFindsItsPlace() {
    Analysis word = Readings.best("بالمدن");
    Declined table = (Declined) ParadigmTable.of(word.entry());
    List<String> marked =
        table.rows().stream()
            .flatMap(r -> r.forms().values().stream())
            .filter(f -> f.mayBe(word))
            .map(TableForm::vocalised)
            .toList();
    assertThat(marked).contains("الْمُدُنِ").allMatch(f -> f.contains("مُدُن"));
  }

  @Test
  void verbOfTheTextFindsItsPlace() {
    Analysis word = Readings.ANALYSER.analyse("سيكتبونها").getFirst();
    Conjugated table = (Conjugated) ParadigmTable.of(word.entry());
    assertThat(
            table.active().stream()
                .flatMap(r -> r.forms().values().stream())
                .filter(f -> f.mayBe(word))
                .map(TableForm::vocalised))
        .containsExactly("يَكْتُبُونَ");
  }

  @Test
  void namesAndParticlesAreListed() {
    assertThat(ParadigmTable.of(Readings.best("مصر").entry())).isInstanceOf(Listed.class);
    assertThat(ParadigmTable.of(Readings.best("في").entry())).isEqualTo(new Listed(List.of("فِي")));
  }

  @Test
  void everyEntryHasATable() {
    for (int id = 0; id < Readings.LEXICON.size(); id++) {
      assertThat(ParadigmTable.of(Readings.LEXICON.entry(id))).isNotNull();
    }
  }

  private static Entry entry(String lemma) {
    return Readings.ANALYSER.analyse(Letters.strip(lemma)).stream()
        .map(Analysis::entry)
        .filter(e -> e.lemma().equals(lemma))
        .findFirst()
        .orElseThrow();
  }
}
