package org.hashiya.lexicon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.Lexicon;
import org.hashiya.lexicon.SenseCue;
import org.hashiya.lexicon.SenseCues;
import org.hashiya.lexicon.TermBase;
import org.hashiya.lexicon.source.SourceError;
import org.hashiya.morph.Analyser;
import org.hashiya.morph.Analysis;
import org.hashiya.morph.FormIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The compiler takes good sources, and says of bad ones where they are bad and why. */
class LexiconCompilerTest {
  private static final String WRITE = "كَتَبَ | ك ت ب | u | كِتَابَة | write; عَلَى: impose | 6";

  @TempDir Path folder;

  @Test
  void compilesASmallLexicon() throws IOException {
    source("verbs/kaf.tsv", "# verbs", "", WRITE);
    source("nouns/kaf.tsv", "كِتَاب | ك ت ب | m | كُتُب | book, letter | 6");
    source("adjectives/kaf.tsv", "كَبِير | ك ب ر | - | كِبَار | big, great | 4");
    source("names/places.tsv", "اَلْعِرَاق | country | Iraq | m | - | عِرَاقِيّ");
    source("numerals.tsv", "N | خَمْسَة | خ م س | f | - | five | 5");
    source("particles.tsv", "فِي | prep | w,s | gen | in | 0");
    source("terms/general.tsv", "رَئِيس التَّحْرِير | editor-in-chief | general");
    assertThat(compile()).isEmpty();

    Lexicon lexicon = read("entries.bin", Lexicon::read);
    FormIndex forms = read("forms.bin", FormIndex::read);
    // The second one is derived from a sense that needs its preposition.
    assertThat(read("terms.bin", TermBase::read).terms())
        .extracting(TermBase.Term::citation)
        .hasSize(2)
        .contains("كَتَبَ عَلَى");
    List<Analysis> analyses = new Analyser(lexicon, forms).analyse("وسيكتبونها");
    assertThat(analyses).hasSize(1);
    assertThat(analyses.getFirst().vocalised()).isEqualTo("وَسَيَكْتُبُونَهَا");
    assertThat(new Analyser(lexicon, forms).analyse("العراق")).isNotEmpty();
  }

  @Test
  void derivesParticiplesMasdarsAndNisbas() throws IOException {
    source("verbs/kaf.tsv", WRITE, "عَلَّمَ | ع ل م | - | - | teach | 8");
    source("names/places.tsv", "اَلْعِرَاق | country | Iraq | m | - | عِرَاقِيّ");
    assertThat(compile()).isEmpty();
    Lexicon lexicon = read("entries.bin", Lexicon::read);
    assertThat(lexicon.ofRoot("ك ت ب"))
        .extracting(Entry::lemma)
        .containsExactly("كَتَبَ", "كَاتِب", "مَكْتُوب", "كِتَابَة");
    Entry teaching =
        lexicon.ofRoot("ع ل م").stream()
            .filter(e -> e.lemma().equals("تَعْلِيم"))
            .findFirst()
            .orElseThrow();
    assertThat(teaching.origin()).isEqualTo(Entry.Origin.DERIVED);
    assertThat(teaching.inflection())
        .isEqualTo(new Inflection.Noun(org.hashiya.lexicon.Gender.MASCULINE, List.of("ات")));
    assertThat(
            IntStream.range(0, lexicon.size())
                .mapToObj(lexicon::entry)
                .filter(e -> e.lemma().equals("عِرَاقِيّ"))
                .map(e -> e.senses().getFirst().glosses()))
        .containsExactly(List.of("of Iraq", "from Iraq"));
  }

  @Test
  void sameSourcesGiveTheSameBytes() throws IOException {
    source("verbs/kaf.tsv", WRITE, "عَلَّمَ | ع ل م | - | - | teach | 8");
    source("nouns/kaf.tsv", "كِتَاب | ك ت ب | m | كُتُب | book, letter | 6");
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    assertThat(LexiconCompiler.compile(folder.resolve("source"), first)).isEmpty();
    assertThat(LexiconCompiler.compile(folder.resolve("source"), second)).isEmpty();
    try (Stream<Path> files = Files.list(first)) {
      for (Path file : files.toList()) {
        assertThat(second.resolve(file.getFileName())).hasSameBinaryContentAs(file);
      }
    }
  }

  @Test
  void shippedLexiconCompilesToTheShippedBytes() throws IOException {
    Path target = folder.resolve("shipped");
    assertThat(LexiconCompiler.compile(Path.of("resources/lexicon"), target)).isEmpty();
    for (String name : List.of("entries.bin", "forms.bin", "cues.bin", "latin.bin", "terms.bin")) {
      try (var shipped = Lexicon.class.getResourceAsStream("/lexicon/" + name)) {
        assertThat(Files.readAllBytes(target.resolve(name)))
            .as(name)
            .isEqualTo(shipped.readAllBytes());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '"',
      value = {
        "verbs/x.tsv # كَتَبَ | ك ت ب | u | - | write # 5 columns, not 6",
        "verbs/x.tsv # كَتَبَ | ك ت ب | u | - | | 6 # column 5 is empty",
        "verbs/x.tsv # كَتَب | ك ت ب | u | - | write | 6 # without a vowel",
        "verbs/x.tsv # كَتبَ | ك ت ب | u | - | write | 6 # the letter ت without a vowel",
        "verbs/x.tsv # كَتَبَ | ك ت م | u | - | write | 6 # the radical م does not stand in",
        "verbs/x.tsv # كَتَبَ | ك | u | - | write | 6 # a root of 1 radicals",
        "verbs/x.tsv # كَتَبَ | ك ت x | u | - | write | 6 # 'x' is not a radical",
        "verbs/x.tsv # كَتَبَ | ك ت ب | o | - | write | 6 # the imperfect vowel 'o'",
        "verbs/x.tsv # كَتَبَ | ك ت ب | - | - | write | 6 # form I without its imperfect vowel",
        "verbs/x.tsv # كَتَبَ | ك ت ب | a | - | write | 6 # the imperfect vowel a does not fit",
        "verbs/x.tsv # قَالَ | ق و ل | i | - | say | 3 # the imperfect vowel i does not fit",
        "verbs/x.tsv # رَمَى | ر م ي | u | - | throw | 9 # the imperfect vowel u does not fit",
        "verbs/x.tsv # أَعْلَنَ | ع ل ن | i | - | announce | 4 # not of form I",
        "nouns/x.tsv # كُتِب | ك ت ب | m | - | book | 6 # the pattern CuCiC of",
        "nouns/x.tsv # كِتَاب | ك ت ب | m | كَتُوبِي | book | 6 # the plural pattern CaCuuCii of",
        "nouns/x.tsv # عُنْصُر | ع ن ص ر | m | عُنُوص | element | 6 # a plural of three consonants",
        "nouns/x.tsv # كِتَاب | ك ت ب | m | كُتُر | book | 6 # the radical ب does not stand in",
        "nouns/x.tsv # كِتَاب | ك ت ب | m | كُتُب | book; letter, book | 6 # 'book' in two senses",
        "verbs/x.tsv # كَتَبَ | ك ت ب | u | - | to write | 6 # 'to' before a verb",
        "verbs/x.tsv # كَتَبَ | ك ت ب | u | - | write | 19 # the frequency class '19'",
        "verbs/x.tsv # كَتَبَ | ك ت ب | u | - | write, write | 6 # the same gloss twice",
        "verbs/x.tsv # كَتَبَ | ك ت ب | u | - | write; write | 6 # the same sense twice",
        "verbs/x.tsv # كَتَبَ | ك ت ب | u | - | write,, note | 6 # an empty gloss",
        "verbs/x.tsv # كَتَبَ | ك ت ب | u | - | a, b, c, d, e | 6 # more than 4 glosses",
        "verbs/x.tsv # كَتَبَ | ك ت ب | u | - | a; b; c; d; e; f; g | 6 # more than 6 senses",
        "verbs/x.tsv # كَتَبَ | ك ت ب | u | - | write to sb | 6 # 'sth', 'sb' or 'etc'",
        "verbs/x.tsv # كَتَبَ | ك ت ب | u | - | schreiben для | 6 # a letter that is not English",
        "verbs/x.tsv # كَتَبَ | ك ت ب | u | - | [cooking] write | 6 # unknown field 'cooking'",
        "nouns/x.tsv # كِتَاب | ك ت ب | x | - | book | 6 # the gender 'x'",
        "nouns/x.tsv # كتَاب | ك ت ب | m | - | book | 6 # without a vowel",
        "nouns/x.tsv # كِتاب | ك ت ب | m | - | book | 6 # without",
        "nouns/x.tsv # كِتَاب | ك ت ب | m | كُتب | book | 6 # without a vowel",
        "nouns/x.tsv # مَدرَسَة | د ر س | f | - | school | 6 # without a vowel",
        "nouns/x.tsv # !كِتَاب | ك ت ب | m | - | book | 6 # an odd character",
        "adjectives/x.tsv # كَبِير | ك ب ر | كُبرَى | - | big | 6 # without a vowel",
        "particles.tsv # فِي | thing | w | gen | in | 0 # the part of speech 'thing'",
        "particles.tsv # فِي | prep | z | gen | in | 0 # the attachment 'z'",
        "particles.tsv # فِي | prep | w | dat | in | 0 # the government 'dat'",
        "names/x.tsv # مِصْر | planet | Egypt | f | - | - # the kind of name 'planet'",
        "names/x.tsv # مِصْر | country | Egypt | x | - | - # the gender 'x'",
        "terms/x.tsv # رَئِيس | head | cooking # unknown field 'cooking'",
        "latin/x.tsv # فيلد | family | en | 3 # not Latin letters: 'فيلد'",
        "latin/x.tsv # field | family | en | 3 # no capital in 'field'",
        "latin/x.tsv # Field | plant | en | 3 # the kind of name 'plant'",
        "latin/x.tsv # Field | family,city | english | 3 # the language 'english'",
        "latin/x.tsv # Field | family | en | 4 # the rank '4'",
        "latin/x.tsv # Field of the Cloth | place | en | 3 # more than 3 words",
        "other/x.tsv # x | y | z # no such kind of source: other"
      })
  void complains(String file, String line, String complaint) throws IOException {
    source(file, "# a comment", line);
    assertThat(compile())
        .anySatisfy(e -> {
          assertThat(e.file()).isEqualTo(file);
          assertThat(e.line()).isEqualTo(2);
          assertThat(e.complaint()).contains(complaint);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "كتاب | novel | قلم # كتاب has no gloss 'novel'",
        "كتاب | book | دفتر # no word دفتر",
        "كتاب | book | @pens # no group @pens"
      })
  void complainsOfCuesThatTheLexiconDoesNotBear(String line, String complaint) throws IOException {
    source("nouns/x.tsv", "كِتَاب | ك ت ب | m | - | book | 6", "قَلَم | ق ل م | m | - | pen | 8");
    source("cues/x.tsv", line);
    assertThat(compile()).singleElement().hasToString("cues/x.tsv:1: " + complaint);
  }

  @Test
  void readsTheNeighboursOfASense() throws IOException {
    source("nouns/x.tsv", "كِتَاب | ك ت ب | m | - | book | 6", "قَلَم | ق ل م | m | - | pen | 8");
    source("cues/x.tsv", "@pens | - | قلم", "كتاب | book | <@pens");
    assertThat(compile()).isEmpty();
    assertThat(read("cues.bin", SenseCues::read).of("كِتَاب").lemmas())
        .containsEntry(
            "قَلَم",
            List.of(new SenseCue("book", SenseCue.Reach.PLACE, SenseCue.Place.BEFORE, "قَلَم")));
  }

  @Test
  void complainsOfTheSameEntryTwice() throws IOException {
    source("verbs/kaf.tsv", WRITE);
    source("verbs/other.tsv", WRITE);
    assertThat(compile())
        .singleElement()
        .hasToString("verbs/other.tsv:1: already at verbs/kaf.tsv:1");
  }

  @Test
  void writesNothingWhereSomethingIsWrong() throws IOException {
    source("verbs/kaf.tsv", WRITE, WRITE);
    assertThat(compile()).isNotEmpty();
    assertThat(folder.resolve("target")).doesNotExist();
  }

  private void source(String file, String... lines) throws IOException {
    Path path = folder.resolve("source").resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, Stream.of(lines).map(l -> l.replaceAll(" ?\\| ?", "\t")).toList());
  }

  private List<SourceError> compile() throws IOException {
    return LexiconCompiler.compile(folder.resolve("source"), folder.resolve("target"));
  }

  private interface Reader<T> {
    T read(java.io.InputStream in) throws IOException;
  }

  private <T> T read(String file, Reader<T> reader) throws IOException {
    try (var in = Files.newInputStream(folder.resolve("target").resolve(file))) {
      return reader.read(in);
    }
  }

  @Test
  void oneLemmaMayNotHaveTheSameGlossTwice() throws IOException {
    source(
        "nouns/ayn.tsv",
        "مُعَالِج | ع ل ج | mf | ون | therapist, processor | 12",
        "مُعَالِج | ع ل ج | m | ات | processor | 10");
    assertThat(compile())
        .extracting(SourceError::toString)
        .containsExactly("nouns/ayn.tsv:2: مُعَالِج twice with the same gloss");
  }
}
