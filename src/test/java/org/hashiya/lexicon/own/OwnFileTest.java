package org.hashiya.lexicon.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.lexicon.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFileTest {
  private static final String TWEET = "نَغَّمَ\tن غ م\t-\t-\thum a tune\t15";
  private static final Lemma TRUCE = new Lemma(PartOfSpeech.NOUN, "هُدْنَة", "ه د ن");

  @TempDir private Path folder;

  @Test
  void aMissingFileIsEmpty() throws IOException {
    assertThat(OwnFile.in(folder).load()).isEqualTo(OwnLexicon.EMPTY);
  }

  @Test
  void whatIsAddedAndHiddenIsReadBack() throws IOException {
    OwnFile file = OwnFile.in(folder);
    file.change(own -> own.with(verb()));
    file.change(own -> own.hiding(TRUCE, Sense.of("truce", "ceasefire")));
    OwnLexicon read = new OwnFile(file.path()).load();
    assertThat(read.entries()).extracting(Entry::lemma).containsExactly("نَغَّمَ");
    assertThat(read.entries().getFirst().senses()).allMatch(Sense::own);
    assertThat(read.hides(TRUCE, Sense.of("truce", "ceasefire"))).isTrue();
    assertThat(read.hides(TRUCE, Sense.of("truce"))).isFalse();
  }

  @Test
  void itStandsInTheSourceFormat() throws IOException {
    OwnFile file = OwnFile.in(folder);
    file.change(own -> own.with(verb()));
    assertThat(Files.readAllLines(file.path())).last().isEqualTo("verb\t" + TWEET);
  }

  @Test
  void aSecondEntryOfTheLemmaReplacesTheFirst() {
    OwnLexicon own = OwnLexicon.EMPTY.with(verb()).with(verb());
    assertThat(own.entries()).hasSize(1);
    assertThat(own.without(Lemma.of(verb())).entries()).isEmpty();
  }

  @Test
  void whatIsShownAgainIsNoLongerHidden() {
    Sense sense = Sense.of("truce", "ceasefire");
    OwnLexicon own = OwnLexicon.EMPTY.hiding(TRUCE, sense).hiding(TRUCE, sense);
    assertThat(own.showing(TRUCE, sense).isEmpty()).isTrue();
  }

  @Test
  void brokenLinesAreReportedAndKeptByteForByte() throws IOException {
    byte[] latin = {'n', 'o', 'u', 'n', '\t', (byte) 0xE9, '\n'};
    Path file = folder.resolve("own-lexicon.tsv");
    String before = "# mine\n\nnoun\tكتاب\tbroken\nnonsense\nverb\t" + TWEET + "\r\n";
    Files.write(file, before.getBytes(StandardCharsets.UTF_8));
    Files.write(file, latin, java.nio.file.StandardOpenOption.APPEND);
    OwnFile own = new OwnFile(file);
    assertThat(own.load().brokenLines()).containsExactly(3, 4, 6);
    assertThat(own.load().entries()).hasSize(1);
    own.change(now -> now.hiding(TRUCE, Sense.of("truce")));
    byte[] after = Files.readAllBytes(file);
    String text = new String(after, StandardCharsets.ISO_8859_1);
    assertThat(text).contains(new String(latin, StandardCharsets.ISO_8859_1));
    assertThat(new String(after, StandardCharsets.UTF_8))
        .contains("# mine\n\nnoun\tكتاب\tbroken\nnonsense\nverb\t" + TWEET + "\n");
  }

  @Test
  void whatAnotherProgramHasWrittenMeanwhileIsNotLost() throws IOException {
    OwnFile file = OwnFile.in(folder);
    file.change(own -> own.with(verb()));
    Files.writeString(
        file.path(),
        "hide\tnoun\tهُدْنَة\tه د ن\ttruce\n",
        java.nio.file.StandardOpenOption.APPEND);
    file.change(own -> own.hiding(TRUCE, Sense.of("ceasefire")));
    OwnLexicon now = file.load();
    assertThat(now.hides(TRUCE, Sense.of("truce"))).isTrue();
    assertThat(now.hides(TRUCE, Sense.of("ceasefire"))).isTrue();
    assertThat(now.entries()).hasSize(1);
  }

  @Test
  void aFileThatCannotBeReadIsNotOverwritten() throws IOException {
    Path place = Files.createDirectory(folder.resolve("own-lexicon.tsv"));
    OwnFile file = new OwnFile(place);
    assertThatThrownBy(() -> file.change(own -> own.with(verb()))).isInstanceOf(IOException.class);
    assertThat(place).isDirectory();
  }

  @Test
  void nothingHalfWrittenIsLeft() throws IOException {
    OwnFile file = OwnFile.in(folder);
    file.change(own -> own.with(verb()));
    try (var files = Files.list(folder)) {
      assertThat(files.toList()).isEqualTo(List.of(file.path()));
    }
  }

  private static Entry verb() {
    return SourceReader.line("verbs", TWEET).entry().orElseThrow();
  }
}
