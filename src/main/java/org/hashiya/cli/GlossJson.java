package org.hashiya.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Predicate;
import org.hashiya.article.Place;
import org.hashiya.article.Token;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Reading;
import org.hashiya.gloss.TermMatch;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.PartOfSpeech;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Glosses as JSON Lines. */
final class GlossJson {
  private static final String ADVERBIAL = "\u064Bا";

  private GlossJson() {}

  /** Writes one object a line for each token that is wanted, in reading order. */
  static void write(GlossedArticle glossed, Predicate<Token> wanted, PrintStream out) {
    JsonFactory json = new JsonFactory();
    glossed
        .article()
        .places()
        .filter(place -> wanted.test(glossed.article().at(place)))
        .forEach(place -> {
          java.io.StringWriter line = new java.io.StringWriter();
          try (JsonGenerator g = json.createGenerator(ObjectWriteContext.empty(), line)) {
            token(g, glossed, place);
          }
          out.println(line);
        });
  }

  private static void token(JsonGenerator g, GlossedArticle glossed, Place place) {
    Gloss gloss = glossed.at(place);
    g.writeStartObject();
    g.writeStringProperty("surface", gloss.token().text());
    if (gloss.isAnswered()) {
      Reading best = gloss.best();
      reading(g, best);
      String root = best.analysis().entry().root();
      g.writeStringProperty("root", root);
      List<TermMatch> terms = glossed.termsAt(place);
      if (!terms.isEmpty()) {
        g.writeStringProperty("term", terms.getFirst().citation());
        g.writeStringProperty(
            "termGloss", terms.getFirst().senses().getFirst().glosses().getFirst());
      }
      g.writeBooleanProperty("guess", best.isGuess());
      g.writeArrayPropertyStart("alternatives");
      for (Reading other : gloss.readings().subList(1, gloss.readings().size())) {
        g.writeStartObject();
        reading(g, other);
        g.writeEndObject();
      }
      g.writeEndArray();
    } else {
      g.writeStringProperty("lemma", gloss.token().text());
      g.writeStringProperty("pos", "punctuation");
      g.writeArrayPropertyStart("glosses");
      g.writeEndArray();
      g.writeStringProperty("vocalised", gloss.token().text());
      g.writeBooleanProperty("guess", false);
      g.writeArrayPropertyStart("alternatives");
      g.writeEndArray();
    }
    g.writeEndObject();
  }

  /** Corpora cite an adverbial accusative by its noun: تَمَام for تَمَامًا. */
  private static String lemma(Entry entry) {
    String lemma = entry.lemma();
    return entry.pos() == PartOfSpeech.ADVERB && lemma.endsWith(ADVERBIAL)
        ? lemma.substring(0, lemma.length() - ADVERBIAL.length())
        : lemma;
  }

  private static void reading(JsonGenerator g, Reading reading) {
    g.writeStringProperty("lemma", lemma(reading.analysis().entry()));
    g.writeStringProperty(
        "pos", reading.analysis().entry().pos().name().toLowerCase(java.util.Locale.ROOT));
    g.writeArrayPropertyStart("glosses");
    reading.senses().forEach(s -> s.glosses().forEach(g::writeString));
    g.writeEndArray();
    g.writeStringProperty("vocalised", reading.vocalised());
  }
}
