package org.hashiya.cli;

import java.io.StringWriter;
import org.hashiya.search.Beside;
import org.hashiya.search.Collocate;
import org.hashiya.search.Line;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A concordance as JSON Lines. A line is {@code {"file", "title", "block", "token", "sentence",
 * "before", "word", "after", "beside": [{"version", "text"}]}}; numbers count from 0, the sentence
 * over the whole article, the token in its block. A collocate is {@code {"lemma", "pos",
 * "together", "before", "frequency", "logDice", "logLikelihood"}}.
 */
final class ConcordanceJson {
  private static final JsonFactory JSON = new JsonFactory();

  private ConcordanceJson() {}

  static String line(Line line) {
    StringWriter out = new StringWriter();
    try (JsonGenerator g = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      g.writeStartObject();
      g.writeStringProperty("file", line.article().id());
      g.writeStringProperty("title", line.article().title());
      g.writeNumberProperty("block", line.place().block());
      g.writeNumberProperty("token", line.place().token());
      g.writeNumberProperty("sentence", line.sentence());
      g.writeStringProperty("before", line.before());
      g.writeStringProperty("word", line.word());
      g.writeStringProperty("after", line.after());
      g.writeArrayPropertyStart("beside");
      for (Beside beside : line.beside()) {
        g.writeStartObject();
        g.writeStringProperty("version", beside.version());
        g.writeStringProperty("text", beside.text());
        g.writeEndObject();
      }
      g.writeEndArray();
      g.writeEndObject();
    }
    return out.toString();
  }

  static String collocate(Collocate collocate) {
    StringWriter out = new StringWriter();
    try (JsonGenerator g = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      g.writeStartObject();
      g.writeStringProperty("lemma", collocate.word());
      g.writeStringProperty("pos", collocate.pos().map(ConcordanceCollocates::name).orElse(""));
      g.writeNumberProperty("together", collocate.together());
      g.writeNumberProperty("before", collocate.before());
      g.writeNumberProperty("frequency", collocate.frequency());
      g.writeNumberProperty("logDice", rounded(collocate.logDice()));
      g.writeNumberProperty("logLikelihood", rounded(collocate.logLikelihood()));
      g.writeEndObject();
    }
    return out.toString();
  }

  private static double rounded(double score) {
    return Math.round(score * 100) / 100.0;
  }
}
