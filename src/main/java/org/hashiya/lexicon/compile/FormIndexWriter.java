package org.hashiya.lexicon.compile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hashiya.lexicon.Entry;
import org.hashiya.morph.Cell;
import org.hashiya.morph.Features;
import org.hashiya.morph.Form;
import org.hashiya.morph.FormCode;
import org.hashiya.morph.FormIndex;
import org.hashiya.morph.Paradigm;

/** Generates all forms of all entries and writes them as {@link FormIndex} describes. */
final class FormIndexWriter {
  private static final int MOST_IN_BYTE = 255;

  private final TreeMap<Long, Set<Item>> items = new TreeMap<>(Long::compareUnsigned);
  private final TreeMap<byte[], Set<Item>> longItems = new TreeMap<>(Arrays::compare);
  private final Map<Integer, Integer> cells = new LinkedHashMap<>();
  private final Map<String, Integer> templates = new LinkedHashMap<>();

  private record Item(int entry, int cell, int template) {}

  static byte[] body(List<Entry> entries) throws IOException {
    FormIndexWriter writer = new FormIndexWriter();
    for (Entry entry : entries) {
      for (Form form : Paradigm.of(entry)) {
        if (isPrinted(form)) {
          writer.add(entry.id(), form);
        }
      }
    }
    return writer.write();
  }

  /**
   * Names of several words are matched as terms; the energetic imperative (اُكْتُبَنَّ) is in
   * grammars only, and would be one more reading of many a noun.
   */
  static boolean isPrinted(Form form) {
    Features f = form.features();
    boolean grammarian =
        f.aspect() == Features.Aspect.IMPERATIVE && f.moods().contains(Features.Mood.ENERGETIC);
    return !grammarian && !form.vocalised().contains(" ");
  }

  private void add(int entry, Form form) {
    int packed = new Cell(form.features(), form.joining()).packed();
    int cell = cells.computeIfAbsent(packed, _ -> cells.size());
    int template =
        templates.computeIfAbsent(FormCode.template(form.vocalised()), _ -> templates.size());
    itemsOf(FormCode.key(form.vocalised()))
        .add(
            new Item(
                checked(entry, Character.MAX_VALUE),
                checked(cell, Character.MAX_VALUE),
                checked(template, Character.MAX_VALUE)));
  }

  private Set<Item> itemsOf(byte[] key) {
    return key.length > FormCode.LETTERS_IN_KEY
        ? longItems.computeIfAbsent(key, _ -> new LinkedHashSet<>())
        : items.computeIfAbsent(
            FormIndex.scattered(FormCode.packed(key, 0, key.length)), _ -> new LinkedHashSet<>());
  }

  private static int checked(int number, int most) {
    if (number > most) {
      throw new IllegalStateException("the format of FormIndex counts no further than " + most);
    }
    return number;
  }

  private byte[] write() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(items.size());
    for (long key : items.keySet()) {
      out.writeLong(key);
    }
    out.writeInt(longItems.size());
    for (byte[] key : longItems.keySet()) {
      out.writeByte(checked(key.length, Byte.MAX_VALUE));
      out.write(key);
    }
    writeItems(out);
    out.writeInt(cells.size());
    for (int cell : cells.keySet()) {
      out.writeInt(cell);
    }
    out.writeInt(templates.size());
    for (String template : templates.keySet()) {
      out.writeByte(checked(template.length(), MOST_IN_BYTE));
    }
    for (String template : templates.keySet()) {
      out.writeChars(template);
    }
    out.flush();
    return bytes.toByteArray();
  }

  private void writeItems(DataOutputStream out) throws IOException {
    List<Item> all = new ArrayList<>();
    for (Collection<Set<Item>> kind : List.of(items.values(), longItems.values())) {
      for (Set<Item> ofKey : kind) {
        out.writeByte(checked(ofKey.size(), MOST_IN_BYTE));
        all.addAll(ofKey);
      }
    }
    out.writeInt(all.size());
    for (Item i : all) {
      out.writeChar(i.entry);
    }
    for (Item i : all) {
      out.writeChar(i.cell);
    }
    for (Item i : all) {
      out.writeChar(i.template);
    }
  }
}
