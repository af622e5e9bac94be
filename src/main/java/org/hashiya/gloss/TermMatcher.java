package org.hashiya.gloss;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.TermBase;
import org.hashiya.lexicon.TermTrie;
import org.hashiya.morph.TermComponents;
import org.jspecify.annotations.Nullable;

/**
 * Finds terms by lemma, not by spelling: article, number, case and clitics do not hide them. Of
 * terms that overlap the longest stays, of equally long ones the first.
 */
final class TermMatcher {
  /** How many words may stand at a {@code ~}. */
  private static final int LONGEST_GAP = 3;

  private final TermTrie terms;
  private final int gap;

  TermMatcher(TermTrie terms) {
    this.terms = terms;
    this.gap = terms.component(TermComponents.GAP);
  }

  /** A term and the numbers of its words in the sentence, ascending. */
  record Match(TermBase.Term term, List<Integer> words) {}

  /** The components by which a word can begin a term; a joined preposition may be left aside. */
  int[] opening(String text, List<Candidate> candidates) {
    Set<String> keys = new LinkedHashSet<>();
    for (Candidate c : candidates) {
      keys.addAll(TermComponents.ofWord(c.analysis, false));
      if (c.name) {
        keys.add(TermComponents.ofName(c.analysis));
      }
    }
    return known(keys, text);
  }

  /** The components by which a word can go on a term: no conjunction may come between. */
  int[] inner(String text, List<Candidate> candidates) {
    Set<String> keys = new LinkedHashSet<>();
    for (Candidate c : candidates) {
      if (c.conjunction) {
        String and = TermComponents.conjunction(c.analysis);
        TermComponents.ofWord(c.analysis, true)
            .forEach(k -> keys.add(and + k)); // the term's own "and"
      } else {
        keys.addAll(TermComponents.ofWord(c.analysis, true));
        if (c.preposition) {
          keys.add(TermComponents.preposition(c.analysis));
        } else if (c.name) {
          keys.add(TermComponents.ofName(c.analysis));
        }
      }
    }
    return known(keys, text);
  }

  private int[] known(Set<String> keys, String text) {
    keys.add(TermComponents.literal(text));
    return keys.stream().mapToInt(terms::component).filter(c -> c != TermTrie.NONE).toArray();
  }

  /** The terms of a sentence in reading order. */
  List<Match> match(List<Word> words) {
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).opening().length > 0) {
        Search search = new Search(words);
        search.walk(TermTrie.ROOT, i, words.get(i).opening());
        if (search.longest != null) {
          found.add(search.longest);
        }
      }
    }
    return settled(found);
  }

  /** Follows the trie from one word on and keeps the longest term. */
  private final class Search {
    private final List<Word> words;
    private final Deque<Integer> path = new ArrayDeque<>();
    private @Nullable Match longest;

    Search(List<Word> words) {
      this.words = words;
    }

    void walk(int node, int at, int[] components) {
      for (int component : components) {
        int next = terms.next(node, component);
        if (next != TermTrie.NONE) {
          path.addLast(at);
          arrive(next, at + 1);
          path.removeLast();
        }
      }
    }

    private void arrive(int node, int at) {
      if (terms.ends(node) && (longest == null || path.size() > longest.words.size())) {
        longest = new Match(terms.term(node), List.copyOf(path));
      }
      if (at >= words.size() || !words.get(at).isWord()) {
        return;
      }
      walk(node, at, words.get(at).inner());
      int behindGap = gap == TermTrie.NONE ? TermTrie.NONE : terms.next(node, gap);
      if (behindGap == TermTrie.NONE) {
        return;
      }
      for (int skipped = 1; skipped <= LONGEST_GAP && at + skipped < words.size(); skipped++) {
        if (!words.get(at + skipped - 1).isWord()) {
          return;
        }
        walk(behindGap, at + skipped, words.get(at + skipped).inner());
      }
    }
  }

  private static List<Match> settled(List<Match> found) {
    List<Match> bySize = new ArrayList<>(found);
    bySize.sort(
        Comparator.<Match>comparingInt(m -> -m.words.size())
            .thenComparingInt(m -> m.words.getFirst()));
    BitSet taken = new BitSet();
    List<Match> kept = new ArrayList<>();
    for (Match m : bySize) {
      if (m.words.stream().noneMatch(taken::get)) {
        kept.add(m);
        m.words.forEach(taken::set);
      }
    }
    kept.sort(Comparator.comparingInt(m -> m.words.getFirst()));
    return kept;
  }
}
