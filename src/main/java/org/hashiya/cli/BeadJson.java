package org.hashiya.cli;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A bead as a line of JSON. */
final class BeadJson {
  /** For a bead of the only version: it is not said which it is of. */
  static final int ONLY_VERSION = -1;

  private static final JsonFactory JSON = new JsonFactory();
  private static final int DECIMALS = 2;

  private BeadJson() {}

  static String line(List<Integer> arabic, List<Integer> english, double confidence, int version) {
    StringWriter line = new StringWriter();
    try (JsonGenerator g = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      g.writeStartObject();
      if (version != ONLY_VERSION) {
        g.writeNumberProperty("version", version);
      }
      write(g, "ar", arabic);
      write(g, "en", english);
      g.writeNumberProperty(
          "confidence", BigDecimal.valueOf(confidence).setScale(DECIMALS, RoundingMode.HALF_UP));
      g.writeEndObject();
    }
    return line.toString();
  }

  private static void write(JsonGenerator g, String name, List<Integer> sentences) {
    g.writeArrayPropertyStart(name);
    sentences.forEach(g::writeNumber);
    g.writeEndArray();
  }
}
