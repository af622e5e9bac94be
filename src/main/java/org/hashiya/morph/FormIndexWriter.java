package org.hashiya.morph;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import morfologik.fsa.builders.FSA5Serializer;
import morfologik.fsa.builders.FSABuilder;
import org.hashiya.lexicon.Entry;

/** Generates all forms of all entries and writes them as {@link FormIndex} describes. */
public final class FormIndexWriter {
  private final TreeMap<byte[], Set<Item>> items = new TreeMap<>(FSABuilder.LEXICAL_ORDERING);
  private final Map<Integer, Integer> cells = new LinkedHashMap<>();
  private final Map<String, Integer> templates = new LinkedHashMap<>();

  private record Item(int entry, int cell, int template) {}

  public static byte[] body(List<Entry> entries) throws IOException {
    FormIndexWriter writer = new FormIndexWriter();
    for (Entry entry : entries) {
      for (Form form : Paradigm.of(entry)) {
        if (!form.vocalised().contains(" ")) { // names of several words are matched as terms
          writer.add(entry.id(), form);
        }
      }
    }
    return writer.write();
  }

  private void add(int entry, Form form) {
    int packed = FormIndex.pack(form.features(), form.joining());
    int cell = cells.computeIfAbsent(packed, _ -> cells.size());
    int template =
        templates.computeIfAbsent(FormCode.template(form.vocalised()), _ -> templates.size());
    items
        .computeIfAbsent(FormCode.key(form.vocalised()), _ -> new LinkedHashSet<>())
        .add(new Item(checked(entry), checked(cell), checked(template)));
  }

  private static int checked(int number) {
    if (number > Character.MAX_VALUE) {
      throw new IllegalStateException("the format of FormIndex numbers no further than 65535");
    }
    return number;
  }

  private byte[] write() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    byte[] automaton =
        new FSA5Serializer()
            .withNumbers()
            .serialize(FSABuilder.build(items.keySet()), new ByteArrayOutputStream())
            .toByteArray();
    out.writeInt(automaton.length);
    out.write(automaton);
    List<Item> all = new ArrayList<>();
    out.writeInt(items.size());
    for (Set<Item> ofKey : items.values()) {
      out.writeChar(checked(ofKey.size()));
      all.addAll(ofKey);
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
    out.writeInt(cells.size());
    for (int cell : cells.keySet()) {
      out.writeInt(cell);
    }
    out.writeInt(templates.size());
    for (String template : templates.keySet()) {
      out.writeChar(template.length());
      out.writeChars(template);
    }
    out.flush();
    return bytes.toByteArray();
  }
}
