package org.hashiya.exchange.anki;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Answers as AnkiConnect does, on a port of its own, with a collection in memory. */
public final class AnkiStub implements AutoCloseable {
  private final HttpServer server;
  private final Map<Long, Map<String, String>> notes = new LinkedHashMap<>();
  private final List<String> models = new ArrayList<>();
  private final List<String> decks = new ArrayList<>();
  private final AtomicLong numbers = new AtomicLong(1);
  private volatile String refusal = "";

  public AnkiStub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** From now on says no, in these words. */
  void refuse(String words) {
    refusal = words;
  }

  synchronized List<String> models() {
    return List.copyOf(models);
  }

  synchronized List<String> decks() {
    return List.copyOf(decks);
  }

  /** What a field holds in all notes, in the order of their making. */
  public synchronized List<String> all(String field) {
    return notes.values().stream().map(note -> note.getOrDefault(field, "")).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<?, ?> request = object(JsonText.read(body));
    String answer =
        refusal.isEmpty()
            ? act(String.valueOf(request.get("action")), object(request.get("params")))
            : CollectionJson.object(json -> {
              json.writeNullProperty("result");
              json.writeStringProperty("error", refusal);
            });
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private synchronized String act(String action, Map<?, ?> params) {
    return CollectionJson.object(json -> {
      json.writeName("result");
      switch (action) {
        case "modelNames" -> strings(json, models);
        case "createModel" -> {
          models.add(String.valueOf(params.get("modelName")));
          json.writeNull();
        }
        case "createDeck" -> {
          decks.add(String.valueOf(params.get("deck")));
          json.writeNumber(1);
        }
        case "findNotes" -> {
          json.writeStartArray();
          notes.keySet().forEach(json::writeNumber);
          json.writeEndArray();
        }
        case "notesInfo" -> infos(json, list(params.get("notes")));
        case "updateNoteFields" -> {
          Map<?, ?> note = object(params.get("note"));
          notes.put((Long) note.get("id"), fields(note));
          json.writeNull();
        }
        case "addNotes" -> {
          json.writeStartArray();
          for (Object note : list(params.get("notes"))) {
            long id = numbers.getAndIncrement();
            notes.put(id, fields(object(note)));
            json.writeNumber(id);
          }
          json.writeEndArray();
        }
        default -> throw new IllegalArgumentException(action);
      }
      json.writeNullProperty("error");
    });
  }

  private void infos(JsonGenerator json, List<?> ids) {
    json.writeStartArray();
    for (Object id : ids) {
      json.writeStartObject();
      json.writeNumberProperty("noteId", (Long) id);
      json.writeObjectPropertyStart("fields");
      notes
          .getOrDefault(id, Map.of())
          .forEach((name, value) -> {
            json.writeObjectPropertyStart(name);
            json.writeStringProperty("value", value);
            json.writeNumberProperty("order", 0);
            json.writeEndObject();
          });
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static Map<String, String> fields(Map<?, ?> note) {
    Map<String, String> fields = new LinkedHashMap<>();
    object(note.get("fields"))
        .forEach((name, value) -> fields.put(String.valueOf(name), String.valueOf(value)));
    return fields;
  }

  static Map<?, ?> object(@Nullable Object json) {
    return (Map<?, ?>) Objects.requireNonNull(json);
  }

  static List<?> list(@Nullable Object json) {
    return (List<?>) Objects.requireNonNull(json);
  }

  private static void strings(JsonGenerator json, List<String> strings) {
    json.writeStartArray();
    strings.forEach(json::writeString);
    json.writeEndArray();
  }
}
