package org.hashiya.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Entries as bytes: enums by ordinal, strings as UTF-8 after a length of two bytes. */
public final class EntryCodec {
  private static final int VERB = 0;
  private static final int NOUN = 1;
  private static final int ADJECTIVE = 2;
  private static final int NAME = 3;
  private static final int PARTICLE = 4;

  // An enum copies its constants at each question, and half a lexicon is asked for.
  private static final Field[] FIELDS = Field.values();

  private EntryCodec() {}

  public static void write(DataOutputStream out, Entry e) throws IOException {
    string(out, e.lemma());
    string(out, e.root());
    out.writeByte(e.pos().ordinal());
    out.writeByte(e.frequencyClass());
    out.writeByte(e.origin().ordinal());
    inflection(out, e.inflection());
    senses(out, e.senses());
  }

  static Entry read(ByteBuffer in, int id) {
    String lemma = string(in);
    String root = string(in);
    PartOfSpeech pos = PartOfSpeech.values()[in.get()];
    int frequencyClass = in.get();
    Entry.Origin origin = Entry.Origin.values()[in.get()];
    Inflection inflection = inflection(in);
    return new Entry(id, lemma, root, pos, inflection, senses(in), frequencyClass, origin);
  }

  private static void inflection(DataOutputStream out, Inflection inflection) throws IOException {
    switch (inflection) {
      case Inflection.Verb v -> {
        out.writeByte(VERB);
        string(out, v.vowels().stream().map(String::valueOf).reduce("", String::concat));
        strings(out, v.masdars());
      }
      case Inflection.Noun n -> {
        out.writeByte(NOUN);
        out.writeByte(n.gender().ordinal());
        strings(out, n.plurals());
      }
      case Inflection.Adjective a -> {
        out.writeByte(ADJECTIVE);
        string(out, a.feminine());
        strings(out, a.plurals());
      }
      case Inflection.Name n -> {
        out.writeByte(NAME);
        out.writeByte(n.kind().ordinal());
        out.writeByte(n.gender().ordinal());
        strings(out, n.variants());
        string(out, n.nisba());
        out.writeBoolean(n.article());
      }
      case Inflection.Particle p -> {
        out.writeByte(PARTICLE);
        int bits = 0;
        for (Inflection.Attachment a : p.attaches()) {
          bits |= 1 << a.ordinal();
        }
        out.writeByte(bits);
        out.writeByte(p.governs().ordinal());
      }
    }
  }

  private static Inflection inflection(ByteBuffer in) {
    return switch (in.get()) {
      case VERB -> {
        List<Character> vowels = string(in).chars().mapToObj(c -> (char) c).toList();
        yield new Inflection.Verb(vowels, strings(in));
      }
      case NOUN -> new Inflection.Noun(Gender.values()[in.get()], strings(in));
      case ADJECTIVE -> new Inflection.Adjective(string(in), strings(in));
      case NAME -> {
        NameKind kind = NameKind.values()[in.get()];
        Gender gender = Gender.values()[in.get()];
        yield new Inflection.Name(kind, gender, strings(in), string(in), in.get() != 0);
      }
      case PARTICLE -> {
        int bits = in.get();
        Set<Inflection.Attachment> attaches = EnumSet.noneOf(Inflection.Attachment.class);
        for (Inflection.Attachment a : Inflection.Attachment.values()) {
          if ((bits & 1 << a.ordinal()) != 0) {
            attaches.add(a);
          }
        }
        yield new Inflection.Particle(attaches, Inflection.Government.values()[in.get()]);
      }
      default -> throw new IllegalStateException("an inflection of no known kind");
    };
  }

  /** Writes senses; at most 255 of them with at most 255 glosses each. */
  public static void senses(DataOutputStream out, List<Sense> senses) throws IOException {
    out.writeByte(senses.size());
    for (Sense s : senses) {
      out.writeByte(s.field().ordinal());
      string(out, s.preposition());
      strings(out, s.glosses());
    }
  }

  static List<Sense> senses(ByteBuffer in) {
    int count = in.get() & 0xFF;
    List<Sense> senses = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      senses.add(new Sense(FIELDS[in.get()], string(in), strings(in)));
    }
    return senses;
  }

  private static void strings(DataOutputStream out, List<String> strings) throws IOException {
    out.writeByte(strings.size());
    for (String s : strings) {
      string(out, s);
    }
  }

  private static List<String> strings(ByteBuffer in) {
    int count = in.get() & 0xFF;
    List<String> strings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      strings.add(string(in));
    }
    return strings;
  }

  public static void string(DataOutputStream out, String s) throws IOException {
    byte[] bytes = s.getBytes(StandardCharsets.UTF_8);
    out.writeShort(bytes.length);
    out.write(bytes);
  }

  static void skipString(ByteBuffer in) {
    int length = in.getShort() & 0xFFFF;
    in.position(in.position() + length);
  }

  static String string(ByteBuffer in) {
    int length = in.getShort() & 0xFFFF;
    String s =
        new String(in.array(), in.arrayOffset() + in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return s;
  }
}
