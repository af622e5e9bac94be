package org.hashiya.lexicon.compile;

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
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.EntryCodec;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.NameKind;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.TermBase;
import org.hashiya.lexicon.TermTrie;
import org.hashiya.lexicon.source.SourceReader;
import org.hashiya.morph.Analyser;
import org.hashiya.morph.TermComponents;

/** Writes the terms, and the names of several words, as {@link TermBase} reads them. */
final class TermWriter {
  private final List<TermBase.Term> terms = new ArrayList<>();
  private final Map<String, Integer> components = new LinkedHashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final Analyser analyser;

  private static final class Node {
    private final TreeMap<Integer, Integer> next = new TreeMap<>();
    private int term = TermTrie.NONE;
  }

  private TermWriter(Analyser analyser) {
    this.analyser = analyser;
    nodes.add(new Node());
  }

  static byte[] body(List<SourceReader.TermSource> sources, List<Entry> entries, Analyser analyser)
      throws IOException {
    TermWriter writer = new TermWriter(analyser);
    for (SourceReader.TermSource source : sources) {
      writer.add(new TermBase.Term(source.words(), false, source.senses()));
    }
    for (Entry entry : entries) {
      if (entry.pos() == PartOfSpeech.NAME && entry.lemma().contains(" ")) {
        writer.addName(entry);
      }
    }
    return writer.write();
  }

  private void addName(Entry entry) {
    Inflection.Name name = (Inflection.Name) entry.inflection();
    boolean person = name.kind() == NameKind.PERSON;
    add(new TermBase.Term(entry.lemma(), person, entry.senses()));
    for (String variant : name.variants()) {
      if (variant.contains(" ")) {
        add(new TermBase.Term(variant, person, entry.senses()));
      }
    }
  }

  private void add(TermBase.Term term) {
    List<Set<String>> words = new ArrayList<>();
    boolean afterPreposition = false;
    for (String word : term.citation().split(" ")) {
      Set<String> keys =
          term.person()
              ? TermComponents.ofPersonsName(word, analyser)
              : TermComponents.ofCitation(word, afterPreposition, analyser);
      words.add(words.isEmpty() ? withoutConjunction(keys) : keys);
      afterPreposition = TermComponents.isPreposition(word);
    }
    int number = terms.size();
    terms.add(term);
    insert(TermTrie.ROOT, words, 0, number);
  }

  /** Before a term a conjunction is not part of it. */
  private static Set<String> withoutConjunction(Set<String> keys) {
    Set<String> without = new LinkedHashSet<>();
    keys.forEach(k -> without.add(k.substring(k.indexOf('&') + 1)));
    return without;
  }

  /** The first term with a sequence of components keeps it. */
  private void insert(int node, List<Set<String>> words, int at, int term) {
    if (at == words.size()) {
      if (nodes.get(node).term == TermTrie.NONE) {
        nodes.get(node).term = term;
      }
      return;
    }
    for (String key : words.get(at)) {
      int component = components.computeIfAbsent(key, _ -> components.size());
      Integer next = nodes.get(node).next.get(component);
      if (next == null) {
        next = nodes.size();
        nodes.add(new Node());
        nodes.get(node).next.put(component, next);
      }
      insert(next, words, at + 1, term);
    }
  }

  private byte[] write() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(terms.size());
    for (TermBase.Term term : terms) {
      EntryCodec.string(out, term.citation());
      out.writeBoolean(term.person());
      EntryCodec.senses(out, term.senses());
    }
    out.writeInt(components.size());
    for (String component : components.keySet()) {
      EntryCodec.string(out, component);
    }
    out.writeInt(nodes.size());
    for (Node node : nodes) {
      out.writeInt(node.term);
      out.writeChar(node.next.size());
    }
    for (Node node : nodes) {
      for (Map.Entry<Integer, Integer> edge : node.next.entrySet()) {
        out.writeInt(edge.getKey());
        out.writeInt(edge.getValue());
      }
    }
    out.flush();
    return bytes.toByteArray();
  }
}
