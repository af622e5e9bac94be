package org.hashiya.morph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntFunction;
import morfologik.fsa.FSA;
import morfologik.fsa.FSA5;
import org.hashiya.lexicon.CompiledFile;
import org.jspecify.annotations.Nullable;

/**
 * Every inflected form of the lexicon, found by its letters. An automaton numbers the keys of {@link
 * FormCode}; for each number the body lists which entries have the form, in which cell of their
 * paradigm, with which vowels.
 *
 * <p>Body: automaton length and bytes; number of keys, then for each how many items it has (char);
 * number of items, then three arrays of chars: entry, cell, template; number of cells, then each as
 * a packed int; number of templates, then each as length and chars.
 */
public final class FormIndex {
  /** Kind of the compiled file of forms. */
  public static final String MAGIC = "HFRM";

  private static final String RESOURCE = "/lexicon/forms.bin";

  private final FSA automaton;
  private final int[] firstItem;
  private final char[] entry;
  private final char[] cell;
  private final char[] template;
  private final Cell[] cells;
  private final char[][] templates;

  /** What a form says of itself: features and joining, shared by all entries. */
  record Cell(Features features, Form.Joining joining) {}

  /** Told of every stem found at the place of a walk. */
  interface Found {
    /**
     * @param end offset behind the stem's last letter
     * @param first number of the first item
     * @param last number behind the last item
     */
    void stem(int end, int first, int last);
  }

  private FormIndex(ByteBuffer body) throws IOException {
    byte[] fsa = new byte[body.getInt()];
    body.get(fsa);
    automaton = FSA.read(new ByteArrayInputStream(fsa), FSA5.class);
    int keys = body.getInt();
    firstItem = new int[keys + 1];
    for (int i = 0; i < keys; i++) {
      firstItem[i + 1] = firstItem[i] + body.getChar();
    }
    int items = body.getInt();
    entry = chars(body, items);
    cell = chars(body, items);
    template = chars(body, items);
    cells = new Cell[body.getInt()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = unpack(body.getInt());
    }
    templates = new char[body.getInt()][];
    for (int i = 0; i < templates.length; i++) {
      templates[i] = chars(body, body.getChar());
    }
  }

  private static char[] chars(ByteBuffer body, int count) {
    char[] out = new char[count];
    CharBuffer view = body.slice().asCharBuffer();
    view.get(out);
    body.position(body.position() + 2 * count);
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

  /** Finds all stems that begin at an offset of a word's letters. */
  void walk(String letters, int from, Found found) {
    int node = automaton.getRootNode();
    int number = 0;
    for (int i = from; i < letters.length(); i++) {
      byte wanted = FormCode.keyByte(letters.charAt(i));
      int arc = automaton.getFirstArc(node);
      while (arc != 0 && automaton.getArcLabel(arc) != wanted) {
        if (automaton.isArcFinal(arc)) {
          number++;
        }
        if (!automaton.isArcTerminal(arc)) {
          number += automaton.getRightLanguageCount(automaton.getEndNode(arc));
        }
        arc = automaton.getNextArc(arc);
      }
      if (arc == 0) {
        return;
      }
      if (automaton.isArcFinal(arc)) {
        found.stem(i + 1, firstItem[number], firstItem[number + 1]);
        number++;
      }
      if (automaton.isArcTerminal(arc)) {
        return;
      }
      node = automaton.getEndNode(arc);
    }
  }

  /** Whether some form has exactly these letters, clitics apart. */
  boolean contains(String letters) {
    boolean[] whole = new boolean[1];
    walk(letters, 0, (end, _, _) -> whole[0] |= end == letters.length());
    return whole[0];
  }

  int entryOf(int item) {
    return entry[item];
  }

  Cell cellOf(int item) {
    return cells[cell[item]];
  }

  char[] templateOf(int item) {
    return templates[template[item]];
  }

  /** A cell as bits, for the compiled file. */
  public static int pack(Features f, Form.Joining joining) {
    int bits = ordinal(f.aspect());
    bits = bits << 2 | ordinal(f.voice());
    bits = bits << 2 | ordinal(f.person());
    bits = bits << 2 | ordinal(f.gender());
    bits = bits << 2 | ordinal(f.number());
    bits = bits << 3 | mask(f.cases());
    bits = bits << 3 | mask(f.moods());
    bits = bits << 3 | mask(f.states());
    return bits << 2 | joining.ordinal();
  }

  private static Cell unpack(int bits) {
    Form.Joining joining = Form.Joining.values()[bits & 3];
    Set<Features.State> states = set(Features.State.class, bits >> 2 & 7);
    Set<Features.Mood> moods = set(Features.Mood.class, bits >> 5 & 7);
    Set<Features.Case> cases = set(Features.Case.class, bits >> 8 & 7);
    Features features =
        new Features(
            value(bits >> 19 & 3, i -> Features.Aspect.values()[i]),
            value(bits >> 17 & 3, i -> Features.Voice.values()[i]),
            value(bits >> 15 & 3, i -> Features.Person.values()[i]),
            value(bits >> 13 & 3, i -> Features.Gender.values()[i]),
            value(bits >> 11 & 3, i -> Features.Number.values()[i]),
            cases,
            moods,
            states);
    return new Cell(features, joining);
  }

  private static int ordinal(@Nullable Enum<?> value) {
    return value == null ? 0 : value.ordinal() + 1;
  }

  private static <E> @Nullable E value(int code, IntFunction<E> of) {
    return code == 0 ? null : of.apply(code - 1);
  }

  private static int mask(Set<? extends Enum<?>> set) {
    int mask = 0;
    for (Enum<?> e : set) {
      mask |= 1 << e.ordinal();
    }
    return mask;
  }

  private static <E extends Enum<E>> Set<E> set(Class<E> type, int mask) {
    Set<E> set = EnumSet.noneOf(type);
    for (E e : EnumSet.allOf(type)) {
      if ((mask & 1 << e.ordinal()) != 0) {
        set.add(e);
      }
    }
    return java.util.Collections.unmodifiableSet(set);
  }
}
