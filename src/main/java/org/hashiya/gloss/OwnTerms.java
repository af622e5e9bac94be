package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.hashiya.lexicon.Field;
import org.hashiya.lexicon.Sense;
import org.hashiya.lexicon.TermBase;
import org.hashiya.lexicon.TermTrie;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Term;
import org.hashiya.morph.Analysis;
import org.hashiya.morph.TermComponents;
import org.jspecify.annotations.Nullable;

/**
 * A person's own terms as a trie. They may be of one word only, and need no vowels: what is written
 * of them must fit.
 */
final class OwnTerms implements TermTrie {
  static final OwnTerms NONE_AT_ALL = new OwnTerms();

  private final Map<String, Integer> components = new HashMap<>();
  private final List<Map<Integer, Integer>> edges = new ArrayList<>();
  private final List<TermBase.@Nullable Term> ends = new ArrayList<>();
  private final IdentityHashMap<TermBase.Term, List<Concept>> concepts = new IdentityHashMap<>();

  private OwnTerms() {
    grow();
  }

  /** The terms that have an English rendering that may be used. */
  static OwnTerms of(List<Concept> concepts, Function<String, List<Analysis>> analyses) {
    OwnTerms terms = new OwnTerms();
    for (Concept concept : concepts) {
      if (!concept.renderings().isEmpty()) {
        concept.arabic().forEach(term -> terms.add(term, concept, analyses));
      }
    }
    return terms;
  }

  boolean isEmpty() {
    return concepts.isEmpty();
  }

  /** The person's entries behind a term; several where it has several meanings. */
  List<Concept> concepts(TermBase.Term term) {
    return concepts.getOrDefault(term, List.of());
  }

  private void add(Term term, Concept concept, Function<String, List<Analysis>> analyses) {
    List<Set<String>> words = new ArrayList<>();
    boolean afterPreposition = false;
    for (String word : term.text().strip().split("\\s+")) {
      words.add(TermComponents.ofPersonsCitation(word, afterPreposition, analyses));
      afterPreposition = TermComponents.isPreposition(word);
    }
    insert(ROOT, words, 0, new TermBase.Term(term.text(), false, senses(concept)), concept);
  }

  private void insert(
      int node, List<Set<String>> words, int at, TermBase.Term term, Concept concept) {
    if (at == words.size()) {
      TermBase.Term known = ends.get(node);
      if (known == null) {
        ends.set(node, term);
      } else if (!concepts(known).contains(concept)) {
        ends.set(node, joined(known, term, concept));
      }
      concepts.computeIfAbsent(
          Objects.requireNonNull(ends.get(node)), _ -> new ArrayList<>(List.of(concept)));
      return;
    }
    for (String key : words.get(at)) {
      int component = components.computeIfAbsent(key, _ -> components.size());
      Integer next = edges.get(node).get(component);
      if (next == null) {
        next = grow();
        edges.get(node).put(component, next);
      }
      insert(next, words, at + 1, term, concept);
    }
  }

  /** A term with two meanings has the renderings of both. */
  private TermBase.Term joined(TermBase.Term known, TermBase.Term other, Concept concept) {
    List<Sense> senses = new ArrayList<>(known.senses());
    senses.addAll(other.senses());
    TermBase.Term both = new TermBase.Term(known.citation(), false, senses);
    List<Concept> theirs = new ArrayList<>(concepts(known));
    theirs.add(concept);
    concepts.put(both, theirs);
    return both;
  }

  private static List<Sense> senses(Concept concept) {
    List<String> renderings = concept.renderings().stream().map(Term::text).toList();
    return List.of(new Sense(Field.GENERAL, "", renderings, true));
  }

  private int grow() {
    edges.add(new HashMap<>());
    ends.add(null);
    return edges.size() - 1;
  }

  @Override
  public int component(String key) {
    return components.getOrDefault(key, NONE);
  }

  @Override
  public int next(int node, int component) {
    return edges.get(node).getOrDefault(component, NONE);
  }

  @Override
  public boolean ends(int node) {
    return ends.get(node) != null;
  }

  @Override
  public TermBase.Term term(int node) {
    return Objects.requireNonNull(ends.get(node));
  }
}
