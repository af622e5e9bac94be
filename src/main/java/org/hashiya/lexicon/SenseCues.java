package org.hashiya.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The cues to the senses of words, by lemma. Those of a word are read when it is first met. Safe
 * for use by several threads.
 */
public final class SenseCues {
  /** Kind of the compiled file of cues. */
  public static final String MAGIC = "HCUE";

  private static final String RESOURCE = "/lexicon/cues.bin";
  private static final Cues NONE = new Cues(Map.of(), List.of(), List.of(), false, true);
  private static final SenseCue.Place[] PLACES = SenseCue.Place.values();
  private static final SenseCue.Reach[] REACHES = SenseCue.Reach.values();

  private final Map<String, ByteBuffer> written;
  private final Map<String, Cues> read = new ConcurrentHashMap<>();

  /**
   * The cues of one word.
   *
   * @param lemmas those by the lemma of a neighbour
   * @param kinds those by the kind of a neighbour
   * @param self those by the word itself
   * @param readSo whether any of them tells the word from others that are written alike
   * @param adjacent whether no neighbour but those right before and behind tells anything
   */
  public record Cues(
      Map<String, List<SenseCue>> lemmas,
      List<SenseCue> kinds,
      List<SenseCue> self,
      boolean readSo,
      boolean adjacent) {
    /** Whether nothing tells a sense of the word. */
    public boolean isEmpty() {
      return lemmas.isEmpty() && kinds.isEmpty() && self.isEmpty();
    }
  }

  private SenseCues(Map<String, ByteBuffer> written) {
    this.written = written;
  }

  /** Opens the cues that ship with the program. */
  public static SenseCues open() {
    try (InputStream in = SenseCues.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("the compiled cues are missing from the program");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cues: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a compiled file.
   *
   * @throws CompiledFile.Refused where the file is no sound one of this version
   */
  public static SenseCues read(InputStream in) throws IOException {
    ByteBuffer body = CompiledFile.read(in, MAGIC);
    int count = body.getInt();
    Map<String, ByteBuffer> written = HashMap.newHashMap(count);
    for (int i = 0; i < count; i++) {
      String lemma = EntryCodec.string(body);
      int length = body.getInt();
      written.put(lemma, body.slice(body.position(), length));
      body.position(body.position() + length);
    }
    return new SenseCues(written);
  }

  /** The cues of a lemma (vocalised). */
  public Cues of(String lemma) {
    ByteBuffer bytes = written.get(lemma);
    return bytes == null ? NONE : read.computeIfAbsent(lemma, _ -> decoded(bytes));
  }

  private static Cues decoded(ByteBuffer shared) {
    ByteBuffer bytes = shared.duplicate();
    Map<String, List<SenseCue>> lemmas = new HashMap<>();
    List<SenseCue> kinds = new ArrayList<>();
    List<SenseCue> self = new ArrayList<>();
    boolean readSo = false;
    boolean adjacent = true;
    while (bytes.hasRemaining()) {
      SenseCue.Place place = PLACES[bytes.get()];
      SenseCue.Reach reach = REACHES[bytes.get()];
      String gloss = EntryCodec.string(bytes);
      SenseCue cue = new SenseCue(gloss, reach, place, EntryCodec.string(bytes));
      readSo |= cue.readsSo();
      adjacent &= place.isAdjacent();
      if (place == SenseCue.Place.SELF) {
        self.add(cue);
      } else if (cue.isKind()) {
        kinds.add(cue);
      } else {
        lemmas.computeIfAbsent(cue.neighbour(), _ -> new ArrayList<>(2)).add(cue);
      }
    }
    return new Cues(lemmas, List.copyOf(kinds), List.copyOf(self), readSo, adjacent);
  }

  /** The body of a compiled file. */
  public static byte[] body(Map<String, List<SenseCue>> cues) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(cues.size());
    for (Map.Entry<String, List<SenseCue>> word : cues.entrySet()) {
      EntryCodec.string(out, word.getKey());
      ByteArrayOutputStream own = new ByteArrayOutputStream();
      DataOutputStream one = new DataOutputStream(own);
      for (SenseCue cue : word.getValue()) {
        one.writeByte(cue.place().ordinal());
        one.writeByte(cue.reach().ordinal());
        EntryCodec.string(one, cue.gloss());
        EntryCodec.string(one, cue.neighbour());
      }
      out.writeInt(own.size());
      own.writeTo(out);
    }
    return bytes.toByteArray();
  }
}
