package org.hashiya.morph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.hashiya.lexicon.CompiledFile;

/**
 * Every inflected form of the lexicon, found by its letters. Keys of {@link FormCode} are numbers;
 * scattered by a multiplication that can be undone they stand in rising order, so that their first
 * bits tell where to look and two or three comparisons find them. For each key the index lists
 * which entries have the form, in which cell of their paradigm, with which vowels.
 *
 * <p>Body: number of keys, the scattered keys (long, unsigned order); number of keys of more
 * letters than one number takes, each as length and letter codes (bytes, in order); for every key
 * of both kinds its number of items (byte); number of items, then three arrays of chars: entry,
 * cell, template; number of cells, then each as a packed int; number of templates, the length of
 * each (byte), then the chars of all.
 */
public final class FormIndex {
  /** Kind of the compiled file of forms. */
  public static final String MAGIC = "HFRM";

  /** No such key. */
  static final int NONE = -1;

  private static final String RESOURCE = "/lexicon/forms.bin";

  /** Odd, so that multiplication by it loses nothing. */
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  private static final int BUCKET_BITS = 16;

  private final long[] keys;
  private final int[] bucket;
  private final byte[][] longKeys;
  private final int[] firstItem;
  private final char[] entry;
  private final char[] cell;
  private final char[] template;
  private final Cell[] cells;
  private final int[] templateStart;
  private final char[] templates;

  private FormIndex(ByteBuffer body) {
    keys = new long[body.getInt()];
    body.slice().asLongBuffer().get(keys);
    body.position(body.position() + keys.length * Long.BYTES);
    bucket = buckets(keys);
    longKeys = new byte[body.getInt()][];
    for (int i = 0; i < longKeys.length; i++) {
      longKeys[i] = new byte[body.get()];
      body.get(longKeys[i]);
    }
    firstItem = sums(body, keys.length + longKeys.length);
    int items = body.getInt();
    entry = chars(body, items);
    cell = chars(body, items);
    template = chars(body, items);
    cells = new Cell[body.getInt()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = Cell.unpacked(body.getInt());
    }
    templateStart = sums(body, body.getInt());
    templates = chars(body, templateStart[templateStart.length - 1]);
  }

  /** The places where the keys of each bucket begin, and the end of the last one. */
  private static int[] buckets(long[] keys) {
    int[] first = new int[(1 << BUCKET_BITS) + 1];
    for (long key : keys) {
      first[bucketOf(key) + 1]++;
    }
    for (int i = 1; i < first.length; i++) {
      first[i] += first[i - 1];
    }
    return first;
  }

  private static int bucketOf(long scattered) {
    return (int) (scattered >>> (Long.SIZE - BUCKET_BITS));
  }

  private static int[] sums(ByteBuffer body, int count) {
    byte[] lengths = new byte[count];
    body.get(lengths);
    int[] sums = new int[count + 1];
    for (int i = 0; i < count; i++) {
      sums[i + 1] = sums[i] + (lengths[i] & 0xFF);
    }
    return sums;
  }

  private static char[] chars(ByteBuffer body, int count) {
    char[] out = new char[count];
    body.slice().asCharBuffer().get(out);
    body.position(body.position() + Character.BYTES * count);
    return out;
  }

  /** Opens the index that ships with the program. */
  public static FormIndex open() {
    try (InputStream in = FormIndex.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("the compiled forms are missing from the program");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("forms: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a compiled file.
   *
   * @throws CompiledFile.Refused where the file is no sound index of this version
   */
  public static FormIndex read(InputStream in) throws IOException {
    return new FormIndex(CompiledFile.read(in, MAGIC));
  }

  /** The number under which the index keeps a key of {@link FormCode#packed}. */
  public static long scattered(long packed) {
    return packed * SCATTER;
  }

  /** The number of a packed key, or {@link #NONE}. */
  int find(long packed) {
    long wanted = scattered(packed);
    int home = bucketOf(wanted);
    int end = bucket[home + 1];
    for (int i = bucket[home]; i < end; i++) {
      if (keys[i] == wanted) {
        return i;
      }
    }
    return NONE;
  }

  /** The number of the key of some letters, however many, or {@link #NONE}. */
  int find(byte[] codes, int from, int end) {
    if (end - from <= FormCode.LETTERS_IN_KEY) {
      return find(FormCode.packed(codes, from, end));
    }
    int at = Arrays.binarySearch(longKeys, Arrays.copyOfRange(codes, from, end), Arrays::compare);
    return at < 0 ? NONE : keys.length + at;
  }

  /** Whether some form has exactly these letters, clitics apart. */
  boolean contains(String letters) {
    return find(FormCode.codes(letters), 0, letters.length()) != NONE;
  }

  /** The first item of a key; the first of the next key ends the key's items. */
  int firstItem(int key) {
    return firstItem[key];
  }

  int entryOf(int item) {
    return entry[item];
  }

  Cell cellOf(int item) {
    return cells[cell[item]];
  }

  /** One char of an item's template. */
  char templateOf(int item, int letter) {
    return templates[templateStart[template[item]] + letter];
  }
}
