package org.hashiya.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The compiled lexicon. Entries are decoded when they are first asked for, so that opening costs
 * little. Safe for use by several threads.
 */
public final class Lexicon {
  /** Kind of the compiled file of entries. */
  public static final String MAGIC = "HLEX";

  private static final String RESOURCE = "/lexicon/entries.bin";

  private final ByteBuffer body;
  private final int[] offsets;
  private final AtomicReferenceArray<@Nullable Entry> entries;

  /** What a person has made of shipped entries, by number; empty where they have hidden it all. */
  private final Map<Integer, Optional<Entry>> changed;

  /** The person's own words, numbered on from the shipped ones. */
  private final List<Entry> added;

  private final Supplier<Map<String, List<Integer>>> byRoot = new Once<>(this::indexRoots);

  private Lexicon(
      ByteBuffer body,
      int[] offsets,
      AtomicReferenceArray<@Nullable Entry> entries,
      Map<Integer, Optional<Entry>> changed,
      List<Entry> added) {
    this.body = body;
    this.offsets = offsets;
    this.entries = entries;
    this.changed = Map.copyOf(changed);
    this.added = List.copyOf(added);
  }

  /** Opens the lexicon that ships with the program. */
  public static Lexicon open() {
    try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("the compiled lexicon is missing from the program");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a compiled file.
   *
   * @throws CompiledFile.Refused where the file is no sound lexicon of this version
   */
  public static Lexicon read(InputStream in) throws IOException {
    ByteBuffer body = CompiledFile.read(in, MAGIC);
    int[] offsets = new int[body.getInt()];
    int at = 0;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = at;
      at += body.getShort() & 0xFFFF;
    }
    return new Lexicon(
        body.slice(), offsets, new AtomicReferenceArray<>(offsets.length), Map.of(), List.of());
  }

  /**
   * The shipped lexicon as a person wants it.
   *
   * @param personalChanges to shipped entries, by number; empty for one that is to be hidden
   * @param personalEntries numbered on from {@link #shippedSize}
   */
  public Lexicon with(Map<Integer, Optional<Entry>> personalChanges, List<Entry> personalEntries) {
    return new Lexicon(body, offsets, entries, personalChanges, personalEntries);
  }

  public int size() {
    return offsets.length + added.size();
  }

  /** How many entries ship with the program. */
  public int shippedSize() {
    return offsets.length;
  }

  /** Whether the person has hidden all that an entry says. */
  public boolean isHidden(int id) {
    Optional<Entry> personal = changed.get(id);
    return personal != null && personal.isEmpty();
  }

  /**
   * The entry with a number from 0 to size - 1, as the person wants it; a hidden one as it ships.
   */
  public Entry entry(int id) {
    if (id >= offsets.length) {
      return added.get(id - offsets.length);
    }
    Optional<Entry> personal = changed.get(id);
    return personal == null ? shipped(id) : personal.orElseGet(() -> shipped(id));
  }

  /** A shipped entry as it ships. */
  public Entry shipped(int id) {
    Entry known = entries.get(id);
    if (known != null) {
      return known;
    }
    Entry read = decoded(id);
    return entries.compareAndSet(id, null, read)
        ? read
        : java.util.Objects.requireNonNull(entries.get(id));
  }

  /** An entry for whoever goes through all of them: it is not kept in memory. */
  Entry passing(int id) {
    boolean asItShips = id < offsets.length && !changed.containsKey(id);
    return asItShips && entries.get(id) == null ? decoded(id) : entry(id);
  }

  private Entry decoded(int id) {
    return EntryCodec.read(body.duplicate().position(offsets[id]), id);
  }

  /** The numbers of the shipped entries of some lemmas (vocalised), with one pass over all. */
  public Map<String, List<Integer>> shippedNumbers(Set<String> lemmas) {
    Map<String, List<Integer>> numbers = new HashMap<>();
    for (int id = 0; id < offsets.length && !lemmas.isEmpty(); id++) {
      String lemma = EntryCodec.string(body.duplicate().position(offsets[id]));
      if (lemmas.contains(lemma)) {
        numbers.computeIfAbsent(lemma, _ -> new ArrayList<>()).add(id);
      }
    }
    return numbers;
  }

  /** The entries of a root, as written in the source (radicals with single spaces). */
  public List<Entry> ofRoot(String root) {
    List<Entry> entries = new ArrayList<>();
    for (int id : byRoot.get().getOrDefault(root, List.of())) {
      if (!isHidden(id)) {
        entries.add(entry(id));
      }
    }
    return entries;
  }

  private Map<String, List<Integer>> indexRoots() {
    Map<String, List<Integer>> index = new HashMap<>();
    ByteBuffer at = body.duplicate();
    for (int id = 0; id < offsets.length; id++) {
      EntryCodec.skipString(at.position(offsets[id]));
      String root = EntryCodec.string(at);
      if (!root.isEmpty()) {
        index.computeIfAbsent(root, _ -> new ArrayList<>(8)).add(id);
      }
    }
    for (Entry entry : added) {
      if (!entry.root().isEmpty()) {
        index.computeIfAbsent(entry.root(), _ -> new ArrayList<>(8)).add(entry.id());
      }
    }
    return index;
  }

  /** A value computed at its first use. */
  private static final class Once<T> implements Supplier<T> {
    private final Supplier<T> source;
    private volatile @Nullable T value;

    Once(Supplier<T> source) {
      this.source = source;
    }

    @Override
    public T get() {
      T known = value;
      if (known == null) {
        synchronized (this) {
          known = value;
          if (known == null) {
            known = source.get();
            value = known;
          }
        }
      }
      return known;
    }
  }
}
