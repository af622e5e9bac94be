package org.hashiya.exchange.anki;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What an Anki collection keeps as JSON: settings, note types, decks and their options. */
final class CollectionJson {
  static final long DECK = 1_772_323_200_001L;
  private static final long DEFAULT = 1;
  private static final JsonFactory JSON = new JsonFactory();

  private CollectionJson() {}

  static String object(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      content.accept(json);
      json.writeEndObject();
    }
    return text.toString();
  }

  static String settings() {
    return object(json -> {
      json.writeNumberProperty("nextPos", 1);
      json.writeNumberProperty("curDeck", DEFAULT);
      json.writeStringProperty("curModel", Long.toString(NoteType.ID));
      json.writeArrayPropertyStart("activeDecks");
      json.writeNumber(DEFAULT);
      json.writeEndArray();
      json.writeStringProperty("sortType", "noteFld");
      json.writeBooleanProperty("sortBackwards", false);
      json.writeBooleanProperty("addToCur", true);
      json.writeBooleanProperty("newBury", true);
      json.writeNumberProperty("newSpread", 0);
      json.writeNumberProperty("dueCounts", 1);
      json.writeNumberProperty("estTimes", 1);
      json.writeNumberProperty("collapseTime", 1200);
      json.writeNumberProperty("timeLim", 0);
    });
  }

  static String noteTypes(long seconds) {
    return object(json -> {
      json.writeObjectPropertyStart(Long.toString(NoteType.ID));
      json.writeNumberProperty("id", NoteType.ID);
      json.writeStringProperty("name", NoteType.NAME);
      json.writeNumberProperty("type", 0);
      json.writeNumberProperty("mod", seconds);
      json.writeNumberProperty("usn", -1);
      json.writeNumberProperty("sortf", 0);
      json.writeNumberProperty("did", DECK);
      json.writeStringProperty("css", NoteType.CSS);
      json.writeStringProperty("latexPre", "");
      json.writeStringProperty("latexPost", "");
      json.writeArrayPropertyStart("tags");
      json.writeEndArray();
      json.writeArrayPropertyStart("vers");
      json.writeEndArray();
      json.writeArrayPropertyStart("tmpls");
      template(json);
      json.writeEndArray();
      json.writeArrayPropertyStart("flds");
      fields(json);
      json.writeEndArray();
      json.writeArrayPropertyStart("req");
      json.writeStartArray();
      json.writeNumber(0);
      json.writeString("any");
      json.writeStartArray();
      json.writeNumber(0);
      json.writeEndArray();
      json.writeEndArray();
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private static void template(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("name", NoteType.CARD);
    json.writeNumberProperty("ord", 0);
    json.writeStringProperty("qfmt", NoteType.FRONT);
    json.writeStringProperty("afmt", NoteType.BACK);
    json.writeStringProperty("bqfmt", "");
    json.writeStringProperty("bafmt", "");
    json.writeNullProperty("did");
    json.writeEndObject();
  }

  private static void fields(JsonGenerator json) {
    for (NoteField field : NoteField.values()) {
      json.writeStartObject();
      json.writeStringProperty("name", field.title());
      json.writeNumberProperty("ord", field.ordinal());
      json.writeBooleanProperty("rtl", field.isArabic());
      json.writeBooleanProperty("sticky", false);
      json.writeStringProperty("font", "Arial");
      json.writeNumberProperty("size", 20);
      json.writeArrayPropertyStart("media");
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  static String decks(String name, long seconds) {
    return object(json -> {
      deck(json, DEFAULT, "Default", seconds);
      deck(json, DECK, name, seconds);
    });
  }

  private static void deck(JsonGenerator json, long id, String name, long seconds) {
    json.writeObjectPropertyStart(Long.toString(id));
    json.writeNumberProperty("id", id);
    json.writeStringProperty("name", name);
    json.writeStringProperty("desc", "");
    json.writeNumberProperty("mod", seconds);
    json.writeNumberProperty("usn", -1);
    json.writeNumberProperty("conf", DEFAULT);
    json.writeNumberProperty("dyn", 0);
    json.writeNumberProperty("extendNew", 0);
    json.writeNumberProperty("extendRev", 0);
    json.writeBooleanProperty("collapsed", false);
    json.writeBooleanProperty("browserCollapsed", false);
    for (String today : List.of("newToday", "revToday", "lrnToday", "timeToday")) {
      json.writeArrayPropertyStart(today);
      json.writeNumber(0);
      json.writeNumber(0);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  static String deckOptions() {
    return object(json -> {
      json.writeObjectPropertyStart(Long.toString(DEFAULT));
      json.writeNumberProperty("id", DEFAULT);
      json.writeStringProperty("name", "Default");
      json.writeNumberProperty("mod", 0);
      json.writeNumberProperty("usn", 0);
      json.writeNumberProperty("maxTaken", 60);
      json.writeNumberProperty("timer", 0);
      json.writeBooleanProperty("autoplay", true);
      json.writeBooleanProperty("replayq", true);
      json.writeBooleanProperty("dyn", false);
      json.writeObjectPropertyStart("new");
      steps(json, 1, 10);
      json.writeArrayPropertyStart("ints");
      json.writeNumber(1);
      json.writeNumber(4);
      json.writeNumber(7);
      json.writeEndArray();
      json.writeNumberProperty("initialFactor", 2500);
      json.writeNumberProperty("order", 1);
      json.writeNumberProperty("perDay", 20);
      json.writeBooleanProperty("bury", true);
      json.writeBooleanProperty("separate", true);
      json.writeEndObject();
      json.writeObjectPropertyStart("lapse");
      steps(json, 10);
      json.writeNumberProperty("mult", 0);
      json.writeNumberProperty("minInt", 1);
      json.writeNumberProperty("leechFails", 8);
      json.writeNumberProperty("leechAction", 0);
      json.writeEndObject();
      json.writeObjectPropertyStart("rev");
      json.writeNumberProperty("perDay", 200);
      json.writeNumberProperty("ease4", 1.3);
      json.writeNumberProperty("fuzz", 0.05);
      json.writeNumberProperty("ivlFct", 1);
      json.writeNumberProperty("maxIvl", 36500);
      json.writeNumberProperty("minSpace", 1);
      json.writeBooleanProperty("bury", true);
      json.writeEndObject();
      json.writeEndObject();
    });
  }

  private static void steps(JsonGenerator json, int... minutes) {
    json.writeArrayPropertyStart("delays");
    for (int step : minutes) {
      json.writeNumber(step);
    }
    json.writeEndArray();
  }
}
