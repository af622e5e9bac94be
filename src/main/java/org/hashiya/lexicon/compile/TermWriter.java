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
import java.util.regex.Pattern;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.EntryCodec;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.NameKind;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.lexicon.StringTable;
import org.hashiya.lexicon.TermBase;
import org.hashiya.lexicon.TermTrie;
import org.hashiya.lexicon.source.SourceReader;
import org.hashiya.morph.Analyser;
import org.hashiya.morph.TermAdverbials;
import org.hashiya.morph.TermComponents;

/** Writes the terms, and the names of several words, as {@link TermBase} reads them. */
final class TermWriter {
  /** How English opens where the verb of a term has its subject with it. */
  private static final Pattern WITH_SUBJECT = Pattern.compile("(the|an?|his) ");

  private final List<TermBase.Term> terms = new ArrayList<>();
  private final Map<String, Integer> components = new LinkedHashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final Analyser analyser;

  /** From which term on they are names. */
  private int names;

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
      writer.add(
          new TermBase.Term(source.words(), false, source.senses()), TermComponents.Numbers.CITED);
    }
    writer.names = writer.terms.size();
    for (Entry entry : entries) {
      if (entry.pos() == PartOfSpeech.NAME && entry.lemma().contains(" ")) {
        writer.addName(entry);
      }
    }
    writer.addOtherForms();
    for (Entry entry : entries) {
      if (entry.pos() == PartOfSpeech.VERB) {
        writer.addGoverned(entry);
      }
    }
    return writer.write();
  }

  /**
   * The participle and the masdars of a verb before the preposition that a sense of it needs:
   * {@code اَلْمُشَارَكَة فِي}. The verb itself is told by its reading in the sentence.
   */
  private void addGoverned(Entry verb) {
    for (Sense sense : verb.senses()) {
      Set<String> nominals =
          sense.preposition().isEmpty()
              ? Set.of()
              : TermComponents.ofNominals(verb.lemma(), analyser);
      if (!nominals.isEmpty()) {
        String citation = verb.lemma() + " " + sense.preposition();
        Set<String> preposition =
            TermComponents.ofCitation(
                sense.preposition(), false, TermComponents.Numbers.CITED, analyser);
        terms.add(new TermBase.Term(citation, false, List.of(sense.withoutPreposition())));
        List<Set<String>> words = List.of(nominals, preposition);
        insert(TermTrie.ROOT, words, 0, terms.size() - 1);
        Set<String> sure = TermComponents.ofSureNominals(verb.lemma(), analyser);
        insertWithAttributes(words, sure, terms.size() - 1);
      }
    }
  }

  private void addName(Entry entry) {
    Inflection.Name name = (Inflection.Name) entry.inflection();
    boolean part = name.kind() == NameKind.GIVEN || name.kind() == NameKind.FAMILY;
    boolean person = name.kind() == NameKind.PERSON || (part && entry.lemma().contains(" "));
    add(new TermBase.Term(entry.lemma(), person, entry.senses()), TermComponents.Numbers.FIXED);
    for (String variant : name.variants()) {
      if (variant.contains(" ")) {
        add(new TermBase.Term(variant, person, entry.senses()), TermComponents.Numbers.FIXED);
      }
    }
  }

  /**
   * What terms stand for beside their citation, last, so that no term of its own is hidden: a
   * plural for its singular; a verb for its participle and masdars; and between a verb and the rest
   * its subject may stand: {@code شَنَّتْ إِسْرَائِيلُ هُجُومًا}.
   */
  private void addOtherForms() {
    for (int number = 0; number < names; number++) {
      TermBase.Term term = terms.get(number);
      if (!term.citation().contains(" ")) {
        continue;
      }
      boolean fixed = TermAdverbials.isAdverbial(term.citation());
      List<Set<String>> words =
          words(term, fixed ? TermComponents.Numbers.CITED : TermComponents.Numbers.STAND_IN);
      insert(TermTrie.ROOT, words, 0, number);
      for (String other : MannerNouns.others(term.citation())) {
        TermBase.Term manner = new TermBase.Term(other, false, term.senses());
        insert(TermTrie.ROOT, words(manner, TermComponents.Numbers.CITED), 0, number);
      }
      String first = term.citation().split(" ")[0];
      if (!isJoinedPreposition(term.citation()) && !hasSubject(term)) {
        insert(words, TermComponents.ofNominals(first, analyser), number);
        insertWithAttributes(words, TermComponents.ofSureNominals(first, analyser), number);
      }
      if (words.size() == 2) {
        addObjectForms(words, first, number);
      }
      if (takesPreposition(term.citation())) {
        insertWithAttributes(words, TermComponents.ofSureNoun(first, analyser), number);
      }
      if (!words.get(1).contains(TermComponents.GAP) && !hasSubject(term)) {
        words.add(1, Set.of(TermComponents.SUBJECT));
        insert(words, TermComponents.ofFiniteVerb(first, analyser), number);
      }
    }
  }

  /**
   * A verb that is cited with its subject, أَوْضَحَتِ الْوِزَارَة, "the ministry said": it has room
   * for no other, nor is its masdar a sentence.
   */
  private static boolean hasSubject(TermBase.Term term) {
    return WITH_SUBJECT.matcher(term.senses().getFirst().glosses().getFirst()).lookingAt();
  }

  /** قَاضٍ بِمَكَّة does not come from قَضَى بِ. */
  private static boolean isJoinedPreposition(String citation) {
    return citation.matches("\\S+ .\\p{M}");
  }

  /**
   * A verb and its object: جُهُود مَبْذُولَة for بَذَلَ جُهُودًا; and قَضَاء الْإِجَازَة for قَضَى
   * إِجَازَتَهُ.
   */
  private void addObjectForms(List<Set<String>> words, String verb, int term) {
    Set<String> participle = TermComponents.ofPassiveParticiple(verb, analyser);
    if (participle.isEmpty() || words.get(1).contains(TermComponents.GAP)) {
      return;
    }
    insert(TermTrie.ROOT, List.of(words.get(1), participle), 0, term);
    List<Set<String>> general = List.of(words.get(0), TermComponents.withArticle(words.get(1)));
    insert(TermTrie.ROOT, general, 0, term);
    insert(general, TermComponents.ofNominals(verb, analyser), term);
  }

  /** A noun with another preposition than مِنْ, which would tell of what it is a part. */
  private static boolean takesPreposition(String citation) {
    String second = citation.split(" ", 3)[1];
    return TermComponents.isPreposition(second) && !second.startsWith("م");
  }

  /** {@code وُقُوف إِسْرَائِيل وَرَاءَ} has the subject of its noun within. */
  private void insertWithAttributes(List<Set<String>> words, Set<String> first, int term) {
    if (!words.get(1).contains(TermComponents.GAP)) {
      List<Set<String>> parted = new ArrayList<>(words);
      parted.add(1, Set.of(TermComponents.ATTRIBUTES));
      insert(parted, first, term);
    }
  }

  private void insert(List<Set<String>> words, Set<String> first, int term) {
    if (!first.isEmpty()) {
      List<Set<String>> other = new ArrayList<>(words);
      other.set(0, first);
      insert(TermTrie.ROOT, other, 0, term);
    }
  }

  private void add(TermBase.Term term, TermComponents.Numbers numbers) {
    int number = terms.size();
    terms.add(term);
    insert(TermTrie.ROOT, words(term, numbers), 0, number);
  }

  /** The keys of the words of a term. */
  private List<Set<String>> words(TermBase.Term term, TermComponents.Numbers numbers) {
    List<Set<String>> words = new ArrayList<>();
    boolean afterPreposition = false;
    for (String word : term.citation().split(" ")) {
      Set<String> keys =
          term.person()
              ? TermComponents.ofPersonsName(word, analyser)
              : TermComponents.ofCitation(word, afterPreposition, numbers, analyser);
      words.add(words.isEmpty() ? withoutConjunction(keys) : keys);
      afterPreposition = TermComponents.isPreposition(word);
    }
    String last = term.citation().substring(term.citation().lastIndexOf(' ') + 1);
    if (words.size() > 1 && TermComponents.isDemonstrative(last, analyser)) {
      words.set(words.size() - 1, Set.of(TermComponents.literal(last)));
    }
    return words;
  }

  /** Before a term a conjunction is not part of it; فَقَدَ has none, though فَقَدْ has. */
  private static Set<String> withoutConjunction(Set<String> keys) {
    Set<String> without = new LinkedHashSet<>();
    keys.stream().filter(k -> k.indexOf('&') < 0).forEach(without::add);
    if (without.isEmpty()) {
      keys.forEach(k -> without.add(k.substring(k.indexOf('&') + 1)));
    }
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
    writeTerms(out);
    StringTable.write(out, List.copyOf(components.keySet()));
    List<Node> levels = byLevel();
    out.writeInt(levels.size());
    for (Node node : levels) {
      out.writeInt(node.term);
    }
    for (Node node : levels) {
      out.writeChar(node.next.size());
    }
    for (Node node : levels) {
      for (int component : node.next.keySet()) {
        out.writeInt(component);
      }
    }
    out.flush();
    return bytes.toByteArray();
  }

  private void writeTerms(DataOutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream bodies = new DataOutputStream(bytes);
    out.writeInt(terms.size());
    for (TermBase.Term term : terms) {
      int before = bodies.size();
      EntryCodec.string(bodies, term.citation());
      bodies.writeBoolean(term.person());
      EntryCodec.senses(bodies, term.senses());
      out.writeChar(bodies.size() - before);
    }
    bytes.writeTo(out);
  }

  /** The nodes as far from the root, each followed by its fellows: their order says the edges. */
  private List<Node> byLevel() {
    List<Node> levels = new ArrayList<>();
    levels.add(nodes.getFirst());
    for (int i = 0; i < levels.size(); i++) {
      levels.get(i).next.values().forEach(child -> levels.add(nodes.get(child)));
    }
    return levels;
  }
}
