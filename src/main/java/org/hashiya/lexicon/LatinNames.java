package org.hashiya.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hashiya.text.foreign.ForeignSpelling;
import org.hashiya.text.foreign.Skeleton;
import org.hashiya.text.foreign.Tongue;
import org.jspecify.annotations.Nullable;

/**
 * The foreign names in Latin letters, found by an Arabic spelling. All names with the consonants of
 * the spelling are measured against it; the one that it fits best is meant. Safe for use by several
 * threads.
 *
 * <p>Form: number of names, each a string, the kinds after their count, gender, bits of the
 * tongues, rank; number of keys, the keys in rising order (long), the number of a name for each.
 */
public final class LatinNames {
  /** Kind of the compiled file of names. */
  public static final String MAGIC = "HLAT";

  private static final String RESOURCE = "/lexicon/latin.bin";
  private static final NameKind[] KINDS = NameKind.values();
  private static final Gender[] GENDERS = Gender.values();
  private static final Tongue[] TONGUES = Tongue.values();

  private final ByteBuffer body;
  private final int[] offsets;
  private final long[] keys;
  private final int[] numbers;

  private LatinNames(ByteBuffer body, int[] offsets, long[] keys, int[] numbers) {
    this.body = body;
    this.offsets = offsets;
    this.keys = keys;
    this.numbers = numbers;
  }

  /**
   * A name that a spelling may stand for.
   *
   * @param number of the name
   * @param misfit how unusual the spelling is for it, from 0
   */
  public record Fit(int number, LatinName name, int misfit) {
    /** What is set against others: the spelling first, then how well known a name is. */
    private int weight() {
      return 2 * misfit + name.rank();
    }
  }

  /** The names that ship with the program; read when they are first asked for. */
  public static LatinNames shipped() {
    return Shipped.NAMES;
  }

  private static final class Shipped {
    private static final LatinNames NAMES = open();

    private static LatinNames open() {
      try (InputStream in = LatinNames.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IOException("the compiled foreign names are missing from the program");
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("foreign names: " + e.getMessage(), e);
      }
    }
  }

  /**
   * Reads a compiled file.
   *
   * @throws CompiledFile.Refused where the file is no sound one of this version
   */
  public static LatinNames read(InputStream in) throws IOException {
    ByteBuffer body = CompiledFile.read(in, MAGIC);
    int[] offsets = new int[body.getInt()];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = body.position();
      skip(body);
    }
    long[] keys = new long[body.getInt()];
    body.asLongBuffer().get(keys);
    body.position(body.position() + keys.length * Long.BYTES);
    int[] numbers = new int[keys.length];
    body.asIntBuffer().get(numbers);
    return new LatinNames(body, offsets, keys, numbers);
  }

  /** The body of a compiled file. */
  public static byte[] body(List<LatinName> names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(names.size());
    Map<Long, List<Integer>> byKey = new TreeMap<>();
    int size = 0;
    for (int number = 0; number < names.size(); number++) {
      LatinName name = names.get(number);
      write(out, name);
      for (long key : ForeignSpelling.skeletons(name.name(), name.tongues())) {
        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(number);
        size++;
      }
    }
    out.writeInt(size);
    for (Map.Entry<Long, List<Integer>> key : byKey.entrySet()) {
      for (int i = 0; i < key.getValue().size(); i++) {
        out.writeLong(key.getKey());
      }
    }
    for (List<Integer> ofKey : byKey.values()) {
      for (int number : ofKey) {
        out.writeInt(number);
      }
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, LatinName name) throws IOException {
    EntryCodec.string(out, name.name());
    out.writeByte(name.kinds().size());
    for (NameKind kind : name.kinds()) {
      out.writeByte(kind.ordinal());
    }
    out.writeByte(name.gender().ordinal());
    int tongues = 0;
    for (Tongue tongue : name.tongues()) {
      tongues |= 1 << tongue.ordinal();
    }
    out.writeInt(tongues);
    out.writeByte(name.rank());
  }

  private static void skip(ByteBuffer in) {
    EntryCodec.skipString(in);
    int kinds = in.get();
    in.position(in.position() + kinds + Byte.BYTES + Integer.BYTES + Byte.BYTES);
  }

  private static LatinName name(ByteBuffer in) {
    String name = EntryCodec.string(in);
    List<NameKind> kinds = new ArrayList<>();
    for (int left = in.get(); left > 0; left--) {
      kinds.add(KINDS[in.get()]);
    }
    Gender gender = GENDERS[in.get()];
    int bits = in.getInt();
    Set<Tongue> tongues = EnumSet.noneOf(Tongue.class);
    for (Tongue tongue : TONGUES) {
      if ((bits & 1 << tongue.ordinal()) != 0) {
        tongues.add(tongue);
      }
    }
    return new LatinName(name, kinds, gender, tongues, in.get());
  }

  /**
   * The names that a word may stand for, likeliest first; none where no name is spelt so.
   *
   * @param word without clitics, with or without vowels
   */
  public List<Fit> of(String word) {
    String arabic = ForeignSpelling.arabic(word);
    long key = Skeleton.of(arabic);
    if (key == Skeleton.EMPTY) {
      return List.of();
    }
    int most = tolerance(Skeleton.size(key));
    List<Fit> fits = new ArrayList<>();
    for (int at = first(key); at < keys.length && keys[at] == key; at++) {
      LatinName name = name(body.duplicate().position(offsets[numbers[at]]));
      int misfit = ForeignSpelling.misfit(name.name(), name.tongues(), arabic);
      if (misfit <= most) {
        fits.add(new Fit(numbers[at], name, misfit));
      }
    }
    fits.sort(Comparator.comparingInt(Fit::weight).thenComparingInt(Fit::number));
    return fits;
  }

  /**
   * The likeliest name of several words that these may stand for, each for one of them; null where
   * there is none.
   *
   * @param words without clitics, with or without vowels; more than one
   */
  public @Nullable Fit ofWords(List<String> words) {
    List<String> arabic = words.stream().map(ForeignSpelling::arabic).toList();
    long key = Skeleton.of(String.join("", arabic));
    Fit best = null;
    for (int at = first(key); at < keys.length && keys[at] == key; at++) {
      LatinName name = name(body.duplicate().position(offsets[numbers[at]]));
      String[] parts = name.name().split(" ", -1);
      if (parts.length == arabic.size()) {
        int misfit = 0;
        for (int i = 0; i < parts.length; i++) {
          misfit += ForeignSpelling.misfit(parts[i], name.tongues(), arabic.get(i));
        }
        Fit fit = new Fit(numbers[at], name, misfit);
        boolean better = best == null || fit.weight() < best.weight();
        best = misfit < ForeignSpelling.NONE && better ? fit : best;
      }
    }
    return best;
  }

  private int first(long key) {
    int at = Arrays.binarySearch(keys, key);
    if (at < 0) {
      return keys.length;
    }
    while (at > 0 && keys[at - 1] == key) {
      at--;
    }
    return at;
  }

  /** The more consonants agree, the more may be odd about the rest. */
  private static int tolerance(int consonants) {
    return Math.min(consonants - 2, 3);
  }
}
