package org.hashiya.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of entry comes back from its bytes as it was. */
class EntryCodecTest {
  static List<Inflection> inflections() {
    return List.of(
        new Inflection.Verb(List.of('u', 'i'), List.of("كِتَابَة", "كَتْب")),
        new Inflection.Verb(List.of(), List.of()),
        new Inflection.Noun(Gender.BOTH, List.of("ون", "ات")),
        new Inflection.Adjective("كُبْرَى", List.of("أَكَابِر")),
        new Inflection.Name(NameKind.COUNTRY, Gender.FEMININE, List.of("مِصْر"), "مِصْرِيّ", true),
        new Inflection.Particle(
            EnumSet.of(Inflection.Attachment.CONJUNCTION, Inflection.Attachment.PRONOUN),
            Inflection.Government.GENITIVE),
        new Inflection.Particle(
            EnumSet.noneOf(Inflection.Attachment.class), Inflection.Government.NOTHING));
  }

  @ParameterizedTest
  @MethodSource("inflections")
  void roundTrip(Inflection inflection) throws IOException {
    Entry entry =
        new Entry(
            17,
            "كَتَبَ",
            "ك ت ب",
            PartOfSpeech.VERB,
            inflection,
            List.of(
                new Sense(Field.LAW, "عَلَى", List.of("write", "it’s “naïve”")), Sense.of("note")),
            18,
            Entry.Origin.DERIVED);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    EntryCodec.write(new DataOutputStream(bytes), entry);
    ByteBuffer in = ByteBuffer.wrap(bytes.toByteArray());
    assertThat(EntryCodec.read(in, 17)).isEqualTo(entry);
    assertThat(in.hasRemaining()).isFalse();
  }

  @Test
  void entryNeedsASense() {
    assertThatThrownBy(() ->
            new Entry(
                0,
                "كَتَبَ",
                "",
                PartOfSpeech.VERB,
                new Inflection.Verb(List.of(), List.of()),
                List.of(),
                0,
                Entry.Origin.AUTHORED))
        .hasMessageContaining("without a sense");
  }
}
