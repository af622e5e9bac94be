package org.hashiya.exchange.anki;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hashiya.exchange.words.WordCard;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/**
 * Anki while it runs on this machine, by way of its add-on AnkiConnect, version 6
 * (https://git.sr.ht/~foosoft/anki-connect). Words that are there already are brought up to date,
 * never doubled. Nothing leaves the machine.
 */
public final class AnkiConnect {
  /** Where AnkiConnect listens unless a person changes it. */
  public static final URI USUAL = URI.create("http://127.0.0.1:8765");

  private static final int VERSION = 6;
  private static final int BATCH = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final URI address;
  private final HttpClient http =
      HttpClient.newBuilder()
          // What is on this machine is not reached by way of another.
          .proxy(HttpClient.Builder.NO_PROXY)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  public AnkiConnect(URI address) {
    this.address = address;
  }

  /** Anki said no. */
  private static final class No extends Exception {
    No(String detail) {
      super(detail);
    }
  }

  private record Present(long note, Map<String, String> fields) {}

  /**
   * Brings words into a deck. What has been sent when the thread is interrupted stays there.
   *
   * @throws IOException if the connection breaks off in the middle
   * @throws InterruptedException if the thread is interrupted
   */
  public AnkiResult send(String deck, List<WordCard> words)
      throws IOException, InterruptedException {
    try {
      prepare(deck);
      Map<String, Present> present = present();
      List<WordCard> fresh = new ArrayList<>();
      int updated = 0;
      int same = 0;
      for (WordCard word : words) {
        Present known = present.get(word.key());
        if (known == null) {
          fresh.add(word);
        } else if (known.fields().equals(fields(word))) {
          same++;
        } else {
          update(known.note(), word);
          updated++;
        }
      }
      for (int from = 0; from < fresh.size(); from += BATCH) {
        add(deck, fresh.subList(from, Math.min(fresh.size(), from + BATCH)));
      }
      return new AnkiResult.Sent(fresh.size(), updated, same);
    } catch (ConnectException | HttpConnectTimeoutException e) {
      return new AnkiResult.NotRunning();
    } catch (No no) {
      return new AnkiResult.Refused(String.valueOf(no.getMessage()));
    } catch (JacksonException e) {
      return new AnkiResult.Refused(e.getOriginalMessage());
    }
  }

  private void prepare(String deck) throws IOException, InterruptedException, No {
    if (!(ask("modelNames", _ -> {}) instanceof List<?> names) || !names.contains(NoteType.NAME)) {
      ask("createModel", AnkiConnect::noteType);
    }
    ask("createDeck", json -> json.writeStringProperty("deck", deck));
  }

  private static void noteType(JsonGenerator json) {
    json.writeStringProperty("modelName", NoteType.NAME);
    json.writeArrayPropertyStart("inOrderFields");
    for (NoteField field : NoteField.values()) {
      json.writeString(field.title());
    }
    json.writeEndArray();
    json.writeStringProperty("css", NoteType.CSS);
    json.writeBooleanProperty("isCloze", false);
    json.writeArrayPropertyStart("cardTemplates");
    json.writeStartObject();
    json.writeStringProperty("Name", NoteType.CARD);
    json.writeStringProperty("Front", NoteType.FRONT);
    json.writeStringProperty("Back", NoteType.BACK);
    json.writeEndObject();
    json.writeEndArray();
  }

  /** Our notes in Anki, by key. */
  private Map<String, Present> present() throws IOException, InterruptedException, No {
    Object found =
        ask("findNotes", json -> json.writeStringProperty("query", "note:" + NoteType.NAME));
    Map<String, Present> present = new HashMap<>();
    if (found instanceof List<?> notes && !notes.isEmpty()) {
      Object infos =
          ask(
              "notesInfo",
              json -> {
                json.writeArrayPropertyStart("notes");
                notes.forEach(note -> json.writeNumber(((Number) note).longValue()));
                json.writeEndArray();
              });
      if (infos instanceof List<?> list) {
        list.forEach(info -> remember(info, present));
      }
    }
    return present;
  }

  private static void remember(@Nullable Object info, Map<String, Present> present) {
    if (info instanceof Map<?, ?> note
        && note.get("noteId") instanceof Number number
        && note.get("fields") instanceof Map<?, ?> given) {
      Map<String, String> fields = new HashMap<>();
      given.forEach((name, field) -> {
        if (field instanceof Map<?, ?> it && it.get("value") instanceof String value) {
          fields.put(String.valueOf(name), value);
        }
      });
      String key = fields.get(NoteField.KEY.title());
      if (key != null) {
        present.put(key, new Present(number.longValue(), fields));
      }
    }
  }

  private static Map<String, String> fields(WordCard word) {
    Map<String, String> fields = new HashMap<>();
    Arrays.stream(NoteField.values()).forEach(field -> fields.put(field.title(), field.of(word)));
    return fields;
  }

  private void update(long note, WordCard word) throws IOException, InterruptedException, No {
    ask(
        "updateNoteFields",
        json -> {
          json.writeObjectPropertyStart("note");
          json.writeNumberProperty("id", note);
          write(word, json);
          json.writeEndObject();
        });
  }

  private void add(String deck, List<WordCard> words) throws IOException, InterruptedException, No {
    ask(
        "addNotes",
        json -> {
          json.writeArrayPropertyStart("notes");
          for (WordCard word : words) {
            json.writeStartObject();
            json.writeStringProperty("deckName", deck);
            json.writeStringProperty("modelName", NoteType.NAME);
            write(word, json);
            json.writeObjectPropertyStart("options");
            // Words are told apart by their key: كَتَبَ may be there as two different words.
            json.writeBooleanProperty("allowDuplicate", true);
            json.writeEndObject();
            json.writeArrayPropertyStart("tags");
            json.writeString("hashiya");
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void write(WordCard word, JsonGenerator json) {
    json.writeObjectPropertyStart("fields");
    for (NoteField field : NoteField.values()) {
      json.writeStringProperty(field.title(), field.of(word));
    }
    json.writeEndObject();
  }

  private @Nullable Object ask(String action, Consumer<JsonGenerator> parameters)
      throws IOException, InterruptedException, No {
    String request =
        CollectionJson.object(json -> {
          json.writeStringProperty("action", action);
          json.writeNumberProperty("version", VERSION);
          json.writeObjectPropertyStart("params");
          parameters.accept(json);
          json.writeEndObject();
        });
    HttpResponse<String> response =
        http.send(
            HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(request))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (!(JsonText.read(response.body()) instanceof Map<?, ?> answer)) {
      throw new No(action + ": " + response.statusCode());
    }
    Object error = answer.get("error");
    if (error != null) {
      throw new No(action + ": " + error);
    }
    return answer.get("result");
  }
}
