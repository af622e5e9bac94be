package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.TermBase;
import org.hashiya.lexicon.TermTrie;
import org.hashiya.morph.TermComponents;
import org.hashiya.text.Arabic;
import org.jspecify.annotations.Nullable;

/**
 * Finds terms by lemma, not by spelling: article, number, case and clitics do not hide them. Those
 * that overlap are settled by {@link SettledTerms}.
 */
final class TermMatcher {
  /** How many words may stand at a {@code ~}. */
  private static final int LONGEST_GAP = 3;

  /**
   * How many words a verb's subject may have: أَعْلَنَتْ وِزَارَةُ الصِّحَّةِ يَوْمَ أَمْسِ عَنْ.
   */
  private static final int LONGEST_SUBJECT = 6;

  /** A word that is a verb but seldom has no subject behind it: four frequency classes. */
  private static final int LIKELY = 16;

  private static final int UNLIKELY = 40;

  /** Weekdays are cited with it. */
  private static final String DAY = "يَوْم";

  private final TermTrie terms;
  private final int gap;
  private final int subject;
  private final int attributes;
  private final BitSet prepositions = new BitSet();

  TermMatcher(TermTrie terms) {
    this.terms = terms;
    this.gap = terms.component(TermComponents.GAP);
    this.subject = terms.component(TermComponents.SUBJECT);
    this.attributes = terms.component(TermComponents.ATTRIBUTES);
    for (String joined : TermComponents.JOINED_PREPOSITIONS) {
      int preposition = terms.component(joined);
      if (preposition != TermTrie.NONE) {
        prepositions.set(preposition);
      }
    }
  }

  /**
   * A term and the numbers of its words in the sentence, ascending.
   *
   * @param borrows whether of its last word it has the joined preposition only
   */
  record Match(TermBase.Term term, List<Integer> words, boolean borrows) {
    /** Whether it names something, and no day or what belongs to a minister. */
    boolean isName() {
      String english = term.senses().getFirst().glosses().getFirst();
      return Character.isUpperCase(english.charAt(0))
          && !english.endsWith("Ministry")
          && !term.citation().startsWith(DAY);
    }

    boolean isFree(BitSet taken) {
      for (int word : own()) {
        if (taken.get(word)) {
          return false;
        }
      }
      return true;
    }

    /** Its words without one that it only borrows from. */
    List<Integer> own() {
      return borrows ? words.subList(0, words.size() - 1) : words;
    }
  }

  /**
   * The components by which a word can begin a term; a joined conjunction or preposition may be
   * left aside (وردًّا على سؤال).
   */
  int[] opening(String text, List<Candidate> candidates) {
    Set<String> keys = new LinkedHashSet<>();
    for (Candidate c : plausible(candidates)) {
      if (c.conjunction) {
        keys.add(TermComponents.literal(text.substring(1)));
      }
      keys.addAll(TermComponents.ofWord(c.analysis, false));
      if (c.verb && c.cost <= candidates.getFirst().cost + LIKELY) {
        keys.add(TermComponents.ofVerb(c.analysis));
      }
      if (c.name) {
        keys.add(TermComponents.ofName(c.analysis));
      }
    }
    if (Insertions.mayBeParted(candidates)) {
      keys.add(TermComponents.ofNoun(candidates.getFirst().analysis));
    }
    return known(keys, text);
  }

  /** The components by which a word can go on a term: no conjunction may come between. */
  int[] inner(String text, List<Candidate> candidates) {
    Set<String> keys = new LinkedHashSet<>();
    for (Candidate c : plausible(candidates)) {
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
    if (Insertions.isParticiple(candidates)) {
      keys.add(TermComponents.ofNoun(candidates.getFirst().analysis));
    }
    return known(keys, text);
  }

  /** أبو سليمان is no Abu Salim: what hardly anybody would read makes no term. */
  private static List<Candidate> plausible(List<Candidate> candidates) {
    List<Candidate> plausible = new ArrayList<>(candidates);
    plausible.removeIf(c -> c.cost > candidates.getFirst().cost + UNLIKELY);
    return plausible;
  }

  /**
   * What a citation has as it is written (مُشِيرًا إِلَى أَنَّ) comes before what its lemma
   * answers.
   */
  private int[] known(Set<String> keys, String text) {
    List<String> sorted = new ArrayList<>(keys);
    sorted.sort(TermComponents.STRICT_FIRST);
    int literal = terms.component(TermComponents.literal(text));
    int[] known = new int[sorted.size() + 1];
    int n = 0;
    if (literal != TermTrie.NONE) {
      known[n++] = literal;
    }
    for (String key : sorted) {
      int component = terms.component(key);
      if (component != TermTrie.NONE && component != literal) {
        known[n++] = component;
      }
    }
    return Arrays.copyOf(known, n);
  }

  /** The terms of a sentence in reading order. */
  List<Match> match(List<Word> words) {
    List<Match> found = new ArrayList<>();
    Search search = new Search(words);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).opening().length > 0) {
        search.from(i, found);
        int antecedent = RelativeClauses.antecedent(words, i);
        if (antecedent >= 0) {
          addInverted(words, antecedent, i, found);
        }
      }
    }
    return SettledTerms.of(found, words);
  }

  /** A term of a verb and a noun, of which the noun stands before the verb. */
  private void addInverted(List<Word> words, int noun, int verb, List<Match> found) {
    for (int component : words.get(verb).opening()) {
      int node = terms.next(TermTrie.ROOT, component);
      if (node == TermTrie.NONE) {
        continue;
      }
      for (int object : words.get(noun).opening()) {
        int end = terms.next(node, object);
        if (end != TermTrie.NONE && terms.ends(end)) {
          found.add(new Match(terms.term(end), List.of(noun, verb), false));
          return;
        }
      }
    }
  }

  /**
   * Follows the trie from one word on. Beside the longest term it keeps the shorter ones, which
   * stay where a term of other words takes the longest one's end: بِسَبَب and not بِسَبَب عَدَم
   * before عَدَم التَّقَيُّد بِ.
   */
  private final class Search {
    private final List<Word> words;
    private final int[] path;
    private int length;
    private List<Match> found = new ArrayList<>();
    private int before;

    Search(List<Word> words) {
      this.words = words;
      this.path = new int[words.size()];
    }

    void from(int first, List<Match> found) {
      this.found = found;
      before = found.size();
      walk(TermTrie.ROOT, first, words.get(first).opening(), true);
    }

    /**
     * @param lends whether the word may belong to another term but for its preposition
     */
    private void walk(int node, int at, int[] components, boolean lends) {
      for (int component : components) {
        int next = terms.next(node, component);
        if (next != TermTrie.NONE) {
          path[length++] = at;
          arrive(next, at + 1, lends && prepositions.get(component));
          length--;
        }
      }
    }

    private void arrive(int node, int at, boolean borrows) {
      if (terms.ends(node) && isNew()) {
        List<Integer> places = Arrays.stream(path, 0, length).boxed().toList();
        Match match = new Match(terms.term(node), places, borrows);
        boolean none =
            FixedPhrases.isBroken(match, words)
                || FixedPhrases.isSated(match, words)
                || FixedPhrases.isInOtherNumber(match, words)
                || isPartedFromAdjunct(match, words)
                || Complements.lacks(match, words);
        if (!none) {
          found.add(match);
        }
      }
      if (at >= words.size() || !words.get(at).isWord()) {
        return;
      }
      walk(node, at, words.get(at).inner(), true);
      skip(next(node, gap), at, false);
      skip(next(node, subject), at, true);
      if (Insertions.pointsAtNext(words, at)) {
        walk(node, at + 1, words.get(at + 1).inner(), true);
      }
      skipAttributes(next(node, attributes), at);
    }

    /** Of the terms of one length that begin with a word the first is the likeliest. */
    private boolean isNew() {
      for (int i = before; i < found.size(); i++) {
        if (found.get(i).words.size() == length) {
          return false;
        }
      }
      return true;
    }

    private int next(int node, int component) {
      return component == TermTrie.NONE ? TermTrie.NONE : terms.next(node, component);
    }

    /** Goes on behind a few words, which for a subject are nouns and what belongs to them. */
    private void skip(int node, int at, boolean nouns) {
      if (node == TermTrie.NONE) {
        return;
      }
      int longest = nouns ? LONGEST_SUBJECT : LONGEST_GAP;
      for (int skipped = 1; skipped <= longest && at + skipped < words.size(); skipped++) {
        Word word = words.get(at + skipped - 1);
        if (!word.isWord() || (nouns && !mayBeSubject(word))) {
          return;
        }
        if (nouns && governs(word, words.get(at + skipped))) {
          continue;
        }
        walk(node, at + skipped, words.get(at + skipped).inner(), true);
      }
    }

    /** Goes on behind the adjectives and the subject of a noun. */
    private void skipAttributes(int node, int at) {
      if (node == TermTrie.NONE) {
        return;
      }
      int end = Math.min(at + LONGEST_GAP, words.size() - 1);
      for (int i = at; i < end && Insertions.isAttribute(words, i); i++) {
        if (Insertions.isComplement(words, at, i + 1)) {
          int[] inner = words.get(i + 1).inner();
          walk(
              node,
              i + 1,
              words.get(i + 1).candidates().getFirst().preposition ? inner : apart(inner),
              false);
        }
      }
    }

    /** رَفَضَ إِتْمَامَ الطَّلَبِ: the request is not refused but its completion. */
    private static boolean governs(Word word, Word next) {
      Candidate noun = word.candidates().getFirst();
      return next.isWord()
          && noun.mayBeConstruct()
          && !noun.conjunction
          && next.candidates().getFirst().article;
    }

    /** Components without those of joined prepositions: بَيْنَ is not بِـ. */
    private int[] apart(int[] components) {
      int[] apart = components.clone();
      int n = 0;
      for (int component : components) {
        if (!prepositions.get(component)) {
          apart[n++] = component;
        }
      }
      return n == apart.length ? apart : Arrays.copyOf(apart, n);
    }

    /** A subject, its attributes, or what resumes an antecedent: تَعْمَلُ فِيهِ فَرَنْسَا عَلَى. */
    private static boolean mayBeSubject(Word word) {
      Candidate best = word.candidates().getFirst();
      return best.nominal()
          || best.pos == PartOfSpeech.DEMONSTRATIVE
          || best.pos == PartOfSpeech.QUANTIFIER
          || best.pos == PartOfSpeech.ADVERB
          || (best.pos == PartOfSpeech.PREPOSITION && best.pronounSuffix);
    }
  }

  /** Whether a word is parted from a preposition that only says where or when. */
  private static boolean isPartedFromAdjunct(Match match, List<Word> words) {
    int last = match.words.getLast();
    if (match.words.size() != 2 || last == match.words.getFirst() + 1 || !ReadTerms.isLink(match)) {
      return false;
    }
    String citation = Arabic.stripMarks(match.term.citation());
    String preposition = citation.substring(citation.lastIndexOf(' ') + 1);
    String english = match.term.senses().getFirst().glosses().getFirst();
    int noun = TermComponents.JOINED_PREPOSITIONS.contains(preposition) ? last : last + 1;
    return Adjuncts.is(preposition, english, noun(words, noun));
  }

  /** The noun that stands at a place, behind a demonstrative if need be. */
  private static @Nullable Candidate noun(List<Word> words, int at) {
    Candidate c = at < words.size() ? words.get(at).likeliest() : null;
    return c != null && c.pos == PartOfSpeech.DEMONSTRATIVE && at + 1 < words.size()
        ? words.get(at + 1).likeliest()
        : c;
  }
}
