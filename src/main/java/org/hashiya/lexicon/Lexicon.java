package org.hashiya.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Supplier<Map<String, List<Integer>>> byRoot = new Once<>(this::indexRoots);

  private Lexicon(ByteBuffer body, int[] offsets) {
    this.body = body;
    this.offsets = offsets;
    this.entries = new AtomicReferenceArray<>(offsets.length);
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
    return new Lexicon(body.slice(), offsets);
  }

  public int size() {
    return offsets.length;
  }

  /** The entry with a number from 0 to size - 1. */
  public Entry entry(int id) {
    Entry known = entries.get(id);
    if (known != null) {
      return known;
    }
    Entry read = EntryCodec.read(body.duplicate().position(offsets[id]), id);
    return entries.compareAndSet(id, null, read)
        ? read
        : java.util.Objects.requireNonNull(entries.get(id));
  }

  /** The entries of a root, as written in the source (radicals with single spaces). */
  public List<Entry> ofRoot(String root) {
    return byRoot.get().getOrDefault(root, List.of()).stream().map(this::entry).toList();
  }

  private Map<String, List<Integer>> indexRoots() {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int id = 0; id < size(); id++) {
      ByteBuffer at = body.duplicate().position(offsets[id]);
      EntryCodec.string(at);
      String root = EntryCodec.string(at);
      if (!root.isEmpty()) {
        index.computeIfAbsent(root, r -> new ArrayList<>(8)).add(id);
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
