package org.hashiya.lexicon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.lexicon.source.SourceReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The English of the glosses is spelled as a word list has it, or stands in our own list of words
 * that were looked at. Names are left out: words with a capital.
 */
class EnglishSpellingTest {
  private static final String LIST =
      "/META-INF/resources/webjars/typo-js/1.2.5/dictionaries/en_US/en_US.";
  private static final Path OURS = Path.of("resources/fixtures/lexicon/english.txt");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}'.]+");
  private static final Pattern MARKS = Pattern.compile("^['.]+|('s|['.]+)$");

  private static Hunspell english;
  private static Set<String> ours;

  @BeforeAll
  static void readWords() throws IOException, ParseException {
    try (InputStream affixes = Hunspell.class.getResourceAsStream(LIST + "aff");
        InputStream words = Hunspell.class.getResourceAsStream(LIST + "dic")) {
      english = new Hunspell(new Dictionary(new ByteBuffersDirectory(), "en", affixes, words));
    }
    ours = Set.copyOf(Files.readAllLines(OURS));
  }

  @Test
  void glossesAreSpelledAsTheWordListHasThem() throws IOException {
    SourceReader.Source source = SourceReader.read(Path.of("resources/lexicon"));
    Stream<Sense> senses =
        Stream.concat(
            source.entries().stream()
                .filter(e -> e.pos() != PartOfSpeech.NAME)
                .map(Entry::senses)
                .flatMap(List::stream),
            source.terms().stream().map(SourceReader.TermSource::senses).flatMap(List::stream));
    assertThat(misspelled(senses.flatMap(s -> s.glosses().stream()))).isEmpty();
  }

  @Test
  void misspelledWordIsFound() {
    assertThat(misspelled(Stream.of("progress, as ministers", "the goverment's plan")))
        .containsExactly("goverment");
  }

  private static Set<String> misspelled(Stream<String> glosses) {
    return glosses
        .flatMap(BETWEEN_WORDS::splitAsStream)
        .map(w -> MARKS.matcher(w).replaceAll(""))
        .filter(w -> w.length() > 1 && Character.isLowerCase(w.charAt(0)))
        .filter(w -> !ours.contains(w) && !english.spell(w))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
