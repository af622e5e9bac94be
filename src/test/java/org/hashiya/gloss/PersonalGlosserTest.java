package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Lexicon;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.lexicon.own.Lemma;
import org.hashiya.lexicon.own.OwnLexicon;
import org.hashiya.lexicon.source.SourceReader;
import org.junit.jupiter.api.Test;

class PersonalGlosserTest {
  private static final String TRUCE = "هُدْنَة\tه د ن\tf\tهُدَن, ات\tlull\t9";

  private final PersonalGlosser glosser = PersonalGlosser.open(OwnLexicon.EMPTY);

  private Reading read(String word) {
    return glosser.lookUp(word).best();
  }

  private static Entry entry(String kind, String line) {
    return SourceReader.line(kind, line).entry().orElseThrow();
  }

  @Test
  void ownSensesComeFirstAndAreMarked() {
    int number = read("الهدنة").analysis().entry().id();
    List<Sense> shipped = read("الهدنة").senses();
    glosser.use(OwnLexicon.EMPTY.with(entry("nouns", TRUCE)));
    Reading reading = read("الهدنة");
    assertThat(reading.gloss()).isEqualTo("lull");
    assertThat(reading.senses().getFirst().own()).isTrue();
    assertThat(reading.senses()).containsAll(shipped);
    assertThat(reading.analysis().entry().id()).isEqualTo(number);
  }

  @Test
  void aNewWordIsReadInAllItsForms() {
    assertThat(read("يزقطط").isGuess()).isTrue();
    glosser.use(OwnLexicon.EMPTY.with(entry("verbs", "زَقْطَطَ\tز ق ط ط\t-\t-\tfrolic\t15")));
    for (String form : List.of("زقطط", "وسيزقططون", "تزقطط", "زقططنا")) {
      assertThat(read(form).gloss()).isEqualTo("frolic");
      assertThat(read(form).analysis().entry().origin()).isEqualTo(Entry.Origin.OWN);
    }
  }

  @Test
  void aNewPluralIsRead() {
    glosser.use(OwnLexicon.EMPTY.with(entry("nouns", "هُدْنَة\tه د ن\tf\tهَدَائِن\tlull\t9")));
    assertThat(glosser.lookUp("هدائن").readings())
        .extracting(r -> r.analysis().entry().lemma())
        .contains("هُدْنَة");
  }

  @Test
  void aHiddenSenseIsNotShown() {
    Sense first = read("قصر").senses().getFirst();
    Lemma lemma = Lemma.of(read("قصر").analysis().entry());
    glosser.use(OwnLexicon.EMPTY.hiding(lemma, first));
    assertThat(glosser.lookUp("قصر").readings())
        .filteredOn(r -> Lemma.of(r.analysis().entry()).equals(lemma))
        .allMatch(r -> r.senses().stream().noneMatch(first::saysSameAs));
  }

  @Test
  void anEntryWithoutAnySenseLeftIsNotRead() {
    Entry truce = read("هدنة").analysis().entry();
    OwnLexicon own = OwnLexicon.EMPTY;
    for (Sense sense : truce.senses()) {
      own = own.hiding(Lemma.of(truce), sense);
    }
    glosser.use(own);
    assertThat(glosser.lookUp("هدنة").readings())
        .noneMatch(r -> r.analysis().entry().id() == truce.id());
    assertThat(glosser.family("ه د ن")).extracting(Entry::id).doesNotContain(truce.id());
    glosser.use(OwnLexicon.EMPTY);
    assertThat(read("هدنة").analysis().entry()).isEqualTo(truce);
  }

  @Test
  void ownWordsJoinTheirFamily() {
    glosser.use(
        OwnLexicon.EMPTY.with(entry("nouns", "مِكْتَاب\tك ت ب\tm\t-\twriting machine\t15")));
    assertThat(glosser.family("ك ت ب")).extracting(Entry::lemma).contains("مِكْتَاب", "كِتَاب");
    Lexicon lexicon = glosser.lexicon();
    assertThat(lexicon.entry(lexicon.size() - 1).pos()).isEqualTo(PartOfSpeech.NOUN);
  }

  @Test
  void aWordThatTheRulesCannotInflectHarmsNothing() {
    glosser.use(OwnLexicon.EMPTY.with(entry("verbs", "قَ\t-\t-\t-\tguard\t15")));
    assertThat(read("قصر").isGuess()).isFalse();
  }
}
