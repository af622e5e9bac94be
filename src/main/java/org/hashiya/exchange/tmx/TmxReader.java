package org.hashiya.exchange.tmx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.IncomingFile;
import org.hashiya.exchange.LanguageNames;
import org.hashiya.exchange.Loss;
import org.hashiya.exchange.Losses;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.ReadResult;
import org.hashiya.exchange.Refusal;
import org.hashiya.exchange.xml.XmlInput;

/** Reads TMX of any version from 1.1 to 1.4b. Holds one unit at a time. */
public final class TmxReader {
  private static final Locale UNDETERMINED = Locale.forLanguageTag("und");

  private final XmlInput xml;
  private final Set<Locale> pair;
  private final TmxSink sink;
  private final Losses losses = new Losses();
  private final Set<Locale> languages = new LinkedHashSet<>();
  private final Map<String, Locale> tags = new LinkedHashMap<>();
  private long units;

  private TmxReader(XmlInput xml, Set<Locale> pair, TmxSink sink) {
    this.xml = xml;
    this.pair = pair;
    this.sink = sink;
  }

  /**
   * Hands the units over that have all of the languages; how many lack one is told in the result.
   *
   * @param pair matched whatever the country; empty for all units
   * @return refused, though units may have been handed over by then, where the file is broken or no
   *     unit has the languages
   */
  public static ReadResult<TmxSummary> read(
      Path file, Set<Locale> pair, TmxSink sink, Progress progress) {
    return IncomingFile.read(file, progress, in -> read(in, pair, sink));
  }

  static ReadResult<TmxSummary> read(InputStream in, Set<Locale> pair, TmxSink sink)
      throws IOException, Refusal {
    try (XmlInput xml = new XmlInput(in)) {
      return new TmxReader(xml, pair, sink).read();
    }
  }

  private ReadResult<TmxSummary> read() throws Refusal {
    xml.root("tmx");
    while (xml.child()) {
      switch (xml.name()) {
        case "header" -> sink.header(header());
        case "body" -> body();
        default -> unknown();
      }
    }
    xml.next(); // what stands behind the root may break the file too
    if (units == 0) {
      throw new Refusal(
          languages.isEmpty() ? new Fault.Empty() : new Fault.OtherLanguages(languages));
    }
    return new ReadResult.Read<>(new TmxSummary(units, languages), losses.list());
  }

  private TmxHeader header() throws Refusal {
    Map<String, String> attributes = xml.attributes();
    List<Annotation> annotations = new ArrayList<>();
    while (xml.child()) {
      annotation(annotations);
    }
    return new TmxHeader(attributes, annotations);
  }

  private void body() throws Refusal {
    while (xml.child()) {
      if (!xml.name().equals("tu")) {
        unknown();
        continue;
      }
      TranslationUnit unit = unit();
      if (pair.stream().allMatch(language -> unit.in(language).isPresent())) {
        units++;
        sink.unit(unit);
      } else {
        losses.add(Loss.What.WITHOUT_PAIR);
      }
    }
  }

  private TranslationUnit unit() throws Refusal {
    Map<String, String> attributes = xml.attributes();
    List<Annotation> annotations = new ArrayList<>();
    List<Variant> variants = new ArrayList<>();
    while (xml.child()) {
      if (xml.name().equals("tuv")) {
        variants.add(variant());
      } else {
        annotation(annotations);
      }
    }
    return new TranslationUnit(attributes, annotations, variants);
  }

  private Variant variant() throws Refusal {
    Locale language = language(xml.language());
    Map<String, String> attributes = xml.attributes();
    attributes.keySet().removeAll(Set.of("xml:lang", "lang"));
    List<Annotation> annotations = new ArrayList<>();
    List<Inline> segment = List.of();
    while (xml.child()) {
      if (xml.name().equals("seg")) {
        segment = content();
      } else {
        annotation(annotations);
      }
    }
    return new Variant(language, attributes, annotations, segment);
  }

  private Locale language(String tag) {
    Locale language = tags.computeIfAbsent(tag, t -> LanguageNames.locale(t).orElse(UNDETERMINED));
    if (language.equals(UNDETERMINED)) {
      losses.add(Loss.What.UNKNOWN_LANGUAGE, tag);
    }
    languages.add(language);
    return language;
  }

  private void annotation(List<Annotation> into) throws Refusal {
    for (Annotation.Kind kind : Annotation.Kind.values()) {
      if (kind.element().equals(xml.name())) {
        Map<String, String> attributes = xml.attributes();
        into.add(new Annotation(kind, attributes, Inline.text(content())));
        return;
      }
    }
    unknown();
  }

  private void unknown() throws Refusal {
    losses.add(Loss.What.UNKNOWN_ELEMENT, xml.name());
    xml.skip();
  }

  /** The words and elements up to the end of the current element. */
  private List<Inline> content() throws Refusal {
    List<Inline> content = new ArrayList<>();
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.CHARACTERS -> addWords(content, xml.text());
        case XMLStreamConstants.START_ELEMENT -> {
          String name = xml.name();
          Map<String, String> attributes = xml.attributes();
          content.add(new Inline.Element(name, attributes, content()));
        }
        default -> {
          return content;
        }
      }
    }
  }

  /** A comment or a change of notation parts words for the parser, but for nobody else. */
  private static void addWords(List<Inline> content, String text) {
    if (!content.isEmpty() && content.getLast() instanceof Inline.Words(String before)) {
      content.set(content.size() - 1, new Inline.Words(before + text));
    } else {
      content.add(new Inline.Words(text));
    }
  }
}
