package org.hashiya.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Different strings numbered from 0, each found by itself without an object of its own: a table of
 * numbers, scattered by hash, as the compiler laid it, over one long text.
 *
 * <p>Form: number of strings, the length of each (byte); number of chars of all, those chars;
 * number of slots (a power of two), each the number of a string (int) or -1. Of strings that want
 * one slot the later ones stand in the next free ones.
 */
public final class StringTable {
  /** Where a string is sought that the table does not have. */
  static final int NONE = -1;

  private static final int LONGEST = 255;

  private final char[] text;
  private final int[] start;
  private final int[] slots;

  private StringTable(char[] text, int[] start, int[] slots) {
    this.text = text;
    this.start = start;
    this.slots = slots;
  }

  /**
   * Writes a table.
   *
   * @param strings all different, of at most 255 chars each
   */
  public static void write(DataOutputStream out, List<String> strings) throws IOException {
    out.writeInt(strings.size());
    for (String s : strings) {
      if (s.length() > LONGEST) {
        throw new IllegalStateException("longer than a table of strings takes: " + s);
      }
      out.writeByte(s.length());
    }
    String text = String.join("", strings);
    out.writeInt(text.length());
    out.writeChars(text);
    int[] slots = slots(strings);
    out.writeInt(slots.length);
    for (int slot : slots) {
      out.writeInt(slot);
    }
  }

  /** Half of them stay empty, so that the search for a stranger ends soon. */
  private static int[] slots(List<String> strings) {
    int[] slots = new int[Math.max(2, Integer.highestOneBit(strings.size()) * 4)];
    Arrays.fill(slots, NONE);
    for (int number = 0; number < strings.size(); number++) {
      int at = home(strings.get(number), slots.length);
      while (slots[at] != NONE) {
        at = at + 1 & slots.length - 1;
      }
      slots[at] = number;
    }
    return slots;
  }

  /** The hash of a string is laid down by the language; its low bits alone say too little. */
  private static int home(String s, int slots) {
    int hash = s.hashCode() * 0x9E3779B9;
    return (hash ^ (hash >>> 16)) & (slots - 1);
  }

  static StringTable read(ByteBuffer in) {
    byte[] lengths = new byte[in.getInt()];
    in.get(lengths);
    int[] start = new int[lengths.length + 1];
    for (int i = 0; i < lengths.length; i++) {
      start[i + 1] = start[i] + (lengths[i] & 0xFF);
    }
    char[] text = new char[in.getInt()];
    in.asCharBuffer().get(text);
    in.position(in.position() + text.length * Character.BYTES);
    int[] slots = new int[in.getInt()];
    in.asIntBuffer().get(slots);
    in.position(in.position() + slots.length * Integer.BYTES);
    return new StringTable(text, start, slots);
  }

  int size() {
    return start.length - 1;
  }

  /** The number of a string, or {@link #NONE}. */
  int find(String s) {
    int at = home(s, slots.length);
    while (slots[at] != NONE) {
      int number = slots[at];
      if (is(number, s)) {
        return number;
      }
      at = at + 1 & slots.length - 1;
    }
    return NONE;
  }

  private boolean is(int number, String s) {
    int from = start[number];
    if (start[number + 1] - from != s.length()) {
      return false;
    }
    for (int i = 0; i < s.length(); i++) {
      if (text[from + i] != s.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The string with a number. */
  String get(int number) {
    return new String(text, start[number], start[number + 1] - start[number]);
  }
}
