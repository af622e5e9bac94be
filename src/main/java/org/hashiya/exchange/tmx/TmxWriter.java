package org.hashiya.exchange.tmx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.exchange.Loss;
import org.hashiya.exchange.Losses;
import org.hashiya.exchange.OutgoingFile;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.Refusal;
import org.hashiya.exchange.WriteResult;
import org.hashiya.exchange.xml.XmlOutput;

/** Writes TMX 1.4b. */
public final class TmxWriter {
  private static final String DOCTYPE = "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">";

  private final XmlOutput xml;
  private long units;

  private TmxWriter(OutputStream out) {
    xml = new XmlOutput(out);
  }

  /** Writes a file, in one step: whatever fails, there is never half a file. */
  public static WriteResult write(
      Path file, TmxHeader header, Collection<TranslationUnit> units, Progress progress) {
    return write(file, header, units.iterator(), units.size(), progress);
  }

  /**
   * As above, of units that need not be in memory together.
   *
   * @param expected how many they are, for the progress
   */
  public static WriteResult write(
      Path file,
      TmxHeader header,
      Iterator<TranslationUnit> units,
      long expected,
      Progress progress) {
    return OutgoingFile.write(
        file, out -> new TmxWriter(out).write(header, units, Math.max(1, expected), progress));
  }

  private WriteResult write(
      TmxHeader header, Iterator<TranslationUnit> all, long expected, Progress progress)
      throws IOException, Refusal {
    xml.prologue(DOCTYPE);
    xml.open("tmx", Map.of("version", "1.4"));
    if (header.annotations().isEmpty()) {
      xml.empty("header", header.attributes());
    } else {
      xml.open("header", header.attributes());
      annotations(header.annotations());
      xml.close("header");
    }
    xml.open("body", Map.of());
    while (all.hasNext()) {
      Progress.stopIfAsked();
      unit(all.next());
      units++;
      progress.at(Math.min(1, (double) units / expected));
    }
    xml.close("body");
    xml.close("tmx");
    xml.flush();
    Losses losses = new Losses();
    losses.add(Loss.What.CHARACTERS, "", xml.dropped());
    return new WriteResult.Written(units, losses.list());
  }

  private void unit(TranslationUnit unit) throws IOException {
    xml.open("tu", unit.attributes());
    annotations(unit.annotations());
    for (Variant variant : unit.variants()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("xml:lang", variant.language().toLanguageTag());
      attributes.putAll(variant.attributes());
      xml.open("tuv", attributes);
      annotations(variant.annotations());
      xml.indent();
      element(new Inline.Element("seg", Map.of(), variant.segment()));
      xml.newLine();
      xml.close("tuv");
    }
    xml.close("tu");
  }

  private void annotations(List<Annotation> annotations) throws IOException {
    for (Annotation a : annotations) {
      xml.line(a.kind().element(), a.attributes(), a.text());
    }
  }

  private void element(Inline.Element element) throws IOException {
    xml.startTag(element.name(), element.attributes());
    for (Inline piece : element.content()) {
      switch (piece) {
        case Inline.Words(String text) -> xml.text(text);
        case Inline.Element inner -> element(inner);
      }
    }
    xml.endTag(element.name());
  }
}
