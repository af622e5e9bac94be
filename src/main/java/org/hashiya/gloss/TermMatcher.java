package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hashiya.article.Token;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.Lexicon;
import org.hashiya.lexicon.NameKind;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.TermBase;
import org.hashiya.morph.Analyser;
import org.hashiya.morph.Analysis;
import org.hashiya.morph.Role;
import org.hashiya.morph.Segment;
import org.hashiya.text.Arabic;
import org.hashiya.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Finds terms by lemma, not by spelling: article, number, case and clitics do not hide them. Built as
 * a trie of components; a component is the folded lemma of a word, and where the term has a
 * preposition joined to the word, that too.
 */
final class TermMatcher {
  /** How many words may stand at a {@code ~}. */
  private static final int LONGEST_GAP = 3;

  private static final String GAP = "~";
  private static final String ADVERBIAL = "\u064Bا";

  private static final Pattern ENDING = Pattern.compile("[\\u064b-\\u0652]+$");
  private static final Pattern UNHEARD = Pattern.compile("[\\u0652\\u0670]|(?<=^ا)\\u064e");

  private final Node root = new Node();
  private final Set<String> persons = new HashSet<>();

  /** A term, and whether it is the full name of a person. */
  private record Known(TermBase.Term term, boolean person) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private @Nullable Known known;
  }

  TermMatcher(List<TermBase.Term> terms, Lexicon lexicon, Analyser analyser) {
    for (TermBase.Term term : terms) {
      add(new Known(term, false), analyser);
    }
    for (int id = 0; id < lexicon.size(); id++) {
      Entry entry = lexicon.entry(id);
      if (entry.pos() == PartOfSpeech.NAME && entry.lemma().contains(" ")) {
        boolean person =
            entry.inflection() instanceof Inflection.Name n && n.kind() == NameKind.PERSON;
        add(new Known(new TermBase.Term(entry.lemma(), entry.senses()), person), analyser);
      }
    }
  }

  private void add(Known known, Analyser analyser) {
    if (known.person) {
      persons.add(known.term.citation());
    }
    List<Set<String>> components = new ArrayList<>();
    for (String word : known.term.citation().split(" ")) {
      components.add(word.equals(GAP) ? Set.of(GAP) : components(word, analyser));
    }
    insert(root, components, 0, known);
  }

  private static void insert(
      Node node, List<Set<String>> components, int i, Known known) {
    if (i == components.size()) {
      if (node.known == null) {
        node.known = known;
      }
      return;
    }
    for (String c : components.get(i)) {
      insert(node.next.computeIfAbsent(c, _ -> new Node()), components, i + 1, known);
    }
  }

  /** The components that a word of a citation may stand for: those of its best-agreeing analyses. */
  private static Set<String> components(String word, Analyser analyser) {
    if (word.endsWith(ADVERBIAL)) {
      return Set.of(literal(word)); // وُصُولًا إِلَى is not the noun وُصُول
    }
    Set<String> out = new HashSet<>();
    List<Analysis> analyses = analyser.analyse(word);
    for (Analysis a : analyses) {
      if (out.size() < 2 && sameVowels(word, a.vocalised())) {
        out.add(component(a));
      }
    }
    if (out.isEmpty()) {
      out.add(literal(word));
    }
    return out;
  }

  /** Whether the citation's vowels are the analysis's, but for the last letter's. */
  private static boolean sameVowels(String citation, String vocalised) {
    return inner(citation).equals(inner(vocalised));
  }

  private static String inner(String vocalised) {
    return ENDING.matcher(UNHEARD.matcher(vocalised).replaceAll("")).replaceAll("");
  }

  private static String component(Analysis a) {
    for (Segment s : a.segments()) {
      if (s.role() == Role.PREPOSITION) {
        return Arabic.stripMarks(s.text()) + "+" + Folding.key(a.entry().lemma());
      }
    }
    return Folding.key(a.entry().lemma());
  }

  private static String literal(String word) {
    return "=" + Folding.key(word);
  }

  /**
   * The terms of a sentence; of terms that overlap, the longest, then the first.
   *
   * @param block number of the block
   * @param first number of the sentence's first token in its block
   */
  List<TermMatch> match(
      int block, int first, List<Token> tokens, List<List<Candidate>> candidates) {
    List<TermMatch> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isWord()) {
        List<Integer> path = new ArrayList<>();
        TermMatch longest = longest(block, first, tokens, candidates, i, root, path, false);
        if (longest != null) {
          found.add(longest);
        }
      }
    }
    return settled(found);
  }

  /** The full names of known persons in a sentence, tokens numbered from 0. */
  List<TermMatch> persons(List<Token> tokens, List<List<Candidate>> candidates) {
    return match(0, 0, tokens, candidates).stream()
        .filter(m -> persons.contains(m.citation()))
        .toList();
  }

  private @Nullable TermMatch longest(
      int block,
      int first,
      List<Token> tokens,
      List<List<Candidate>> candidates,
      int at,
      Node node,
      List<Integer> path,
      boolean inner) {
    TermMatch best = null;
    if (node.known != null && !path.isEmpty()) {
      TermBase.Term term = node.known.term;
      best = new TermMatch(block, path, term.citation(), term.senses());
    }
    if (at >= tokens.size()) {
      return best;
    }
    if (tokens.get(at).isWord()) {
      for (String key : keys(tokens.get(at), candidates.get(at), inner)) {
        Node next = node.next.get(key);
        if (next != null) {
          path.add(first + at);
          best =
              longer(best, longest(block, first, tokens, candidates, at + 1, next, path, true));
          path.removeLast();
        }
      }
    }
    Node gap = node.next.get(GAP);
    if (gap != null) {
      for (int skip = 1; skip <= LONGEST_GAP && at + skip < tokens.size(); skip++) {
        best =
            longer(
                best,
                longest(block, first, tokens, candidates, at + skip, gap, path, true));
      }
    }
    return best;
  }

  private static Set<String> keys(Token token, List<Candidate> candidates, boolean inner) {
    Set<String> keys = new HashSet<>();
    for (Candidate c : candidates) {
      if (inner && c.conjunction) {
        continue;
      }
      keys.add(component(c.analysis));
      if (c.preposition && !inner) {
        keys.add(Folding.key(c.analysis.entry().lemma()));
      }
      if (c.preposition && inner) {
        keys.add(prepositionOf(c));
      }
    }
    keys.add(literal(token.text()));
    return keys;
  }

  /** A term that ends in بِ or لِ is matched by the clitic of the next word. */
  private static String prepositionOf(Candidate c) {
    for (Segment s : c.analysis.segments()) {
      if (s.role() == Role.PREPOSITION) {
        return Folding.key(s.text());
      }
    }
    return "";
  }

  private static @Nullable TermMatch longer(@Nullable TermMatch a, @Nullable TermMatch b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.tokens().size() > a.tokens().size() ? b : a;
  }

  private static List<TermMatch> settled(List<TermMatch> found) {
    List<TermMatch> bySize = new ArrayList<>(found);
    bySize.sort(
        Comparator.<TermMatch>comparingInt(t -> -t.tokens().size())
            .thenComparingInt(t -> t.tokens().getFirst()));
    Set<Integer> taken = new HashSet<>();
    List<TermMatch> kept = new ArrayList<>();
    for (TermMatch t : bySize) {
      if (t.tokens().stream().noneMatch(taken::contains)) {
        kept.add(t);
        taken.addAll(t.tokens());
      }
    }
    kept.sort(Comparator.comparingInt(t -> t.tokens().getFirst()));
    return kept;
  }
}
