package org.hashiya.lexicon.own;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.lexicon.source.EntryText;
import org.hashiya.lexicon.source.SenseParser;
import org.hashiya.lexicon.source.SenseText;
import org.hashiya.lexicon.source.SourceReader;

/**
 * The lines of a person's file as text. An entry is {@code kind TAB columns of the source}; a
 * hidden sense is {@code hide TAB part of speech TAB lemma TAB root TAB sense}.
 */
final class OwnLineText {
  private static final String HIDE = "hide";
  private static final String NO_ROOT = "-";

  private OwnLineText() {}

  static String write(OwnLine line) {
    return switch (line) {
      case OwnLine.Own(Entry entry) ->
          lower(EntryText.Kind.of(entry)) + "\t" + EntryText.line(entry);
      case OwnLine.Hidden(Lemma lemma, Sense sense) ->
          String.join(
              "\t",
              HIDE,
              lower(lemma.pos()),
              lemma.form(),
              lemma.root().isEmpty() ? NO_ROOT : lemma.root(),
              SenseText.of(sense));
      case OwnLine.Remark(String text) -> text;
      case OwnLine.Broken(String text, _, _) -> text;
    };
  }

  static OwnLine read(String text) {
    if (text.isBlank() || text.startsWith("#")) {
      return new OwnLine.Remark(text);
    }
    String[] parts = text.split("\t", 2);
    if (parts.length < 2) {
      return broken(text, "no columns");
    }
    return parts[0].equals(HIDE) ? hidden(text, parts[1]) : own(text, parts[0], parts[1]);
  }

  private static OwnLine own(String text, String kind, String columns) {
    Optional<EntryText.Kind> known = constant(EntryText.Kind.values(), kind);
    if (known.isEmpty()) {
      return broken(text, "no such kind of line: " + kind);
    }
    SourceReader.Line line = SourceReader.line(known.get().source(), columns);
    return line.entry()
        .<OwnLine>map(entry -> new OwnLine.Own(OwnEntries.own(entry)))
        .orElseGet(() -> broken(text, String.join("; ", line.complaints())));
  }

  private static OwnLine hidden(String text, String columns) {
    String[] c = columns.split("\t", -1);
    Optional<PartOfSpeech> pos =
        c.length == 4 ? constant(PartOfSpeech.values(), c[0]) : Optional.empty();
    if (pos.isEmpty()) {
      return broken(text, "hide needs a part of speech, a lemma, a root and a sense");
    }
    try {
      List<Sense> senses = SenseParser.parse(c[3]);
      Lemma lemma = new Lemma(pos.get(), c[1], c[2].equals(NO_ROOT) ? "" : c[2]);
      return senses.size() == 1
          ? new OwnLine.Hidden(lemma, senses.getFirst())
          : broken(text, "one sense a line");
    } catch (SenseParser.BadSense e) {
      return broken(text, String.valueOf(e.getMessage()));
    }
  }

  private static OwnLine broken(String text, String complaint) {
    return new OwnLine.Broken(text, StandardCharsets.UTF_8, complaint);
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] values, String name) {
    for (E value : values) {
      if (lower(value).equals(name)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
