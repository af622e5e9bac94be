package org.hashiya.lexicon;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.TreeMap;
import org.hashiya.text.Arabic;
import org.hashiya.text.ArabicCollation;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon as one leafs through it and searches it: all lemmas and terms by letter, all families
 * by root. Takes part of a second to make; does not change. Entries are read when a list is asked
 * for them, so that its lists are cheap to show in part.
 */
public final class LexiconIndex {
  private static final String ALIFS = "أإآٱ";
  private static final String ALIF = "ا";

  private final Lexicon lexicon;
  private final List<TermBase.Term> terms;

  /** What each row is: the number of an entry, or for a term the complement of its number. */
  private final int[] row;

  /** The rows in the order of the alphabet. */
  private final Integer[] sorted;

  /** The place of each row in the alphabet. */
  private final int[] place;

  private final Leaves byLetter;
  private final Leaves byRoot;
  private final LexiconSearch search;

  /** A letter and where in a list it begins. */
  public record LetterMark(String letter, int position) {}

  /** A list with marks to leaf by. */
  public record Leaves(List<Headword> headwords, List<LetterMark> letters) {}

  private LexiconIndex(Lexicon lexicon, TermBase base) {
    this.lexicon = lexicon;
    terms = base.terms();
    LexiconSearch.Builder keys = new LexiconSearch.Builder();
    Map<String, List<Integer>> families = new HashMap<>();
    List<byte[]> order = new ArrayList<>();
    List<String> initials = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int[] rows = new int[lexicon.size() + terms.size()];
    int size = 0;
    for (int id = 0; id < lexicon.size(); id++) {
      if (!lexicon.isHidden(id)) {
        Entry entry = lexicon.passing(id);
        keys.add(size, entry);
        if (!entry.root().isEmpty()) {
          families.computeIfAbsent(entry.root(), _ -> new ArrayList<>()).add(size);
        }
        if (entry.lemma().indexOf(' ') > 0) {
          names.add(entry.lemma());
        }
        order.add(ArabicCollation.key(entry.lemma()));
        initials.add(initial(entry.lemma()));
        rows[size++] = id;
      }
    }
    for (int number = 0; number < terms.size(); number++) {
      TermBase.Term term = terms.get(number);
      if (names.add(term.citation())) { // names of several words are entries too
        String sorted = ArticleOfName.without(term.citation());
        keys.add(size, term);
        order.add(ArabicCollation.key(sorted));
        initials.add(initial(sorted));
        rows[size++] = ~number;
      }
    }
    row = Arrays.copyOf(rows, size);
    sorted = sorted(order);
    place = new int[size];
    for (int i = 0; i < size; i++) {
      place[sorted[i]] = i;
    }
    search = keys.build(families);
    byLetter = byLetter(initials);
    byRoot = byRoot(families, search);
  }

  /** Indexes a lexicon as a person wants it. */
  public static LexiconIndex of(Lexicon lexicon, TermBase terms) {
    return new LexiconIndex(lexicon, terms);
  }

  /** All lemmas and terms, each letter under its heading. */
  public Leaves byLetter() {
    return byLetter;
  }

  /** All families, each under its root: verbs, nouns, adjectives, the commonest of each first. */
  public Leaves byRoot() {
    return byRoot;
  }

  /** How many lemmas and terms there are. */
  public int size() {
    return row.length;
  }

  /**
   * What answers a query in Arabic (blind to vowels and hamza; also a root), in English or
   * romanised, best first.
   *
   * @param most how many answers are wanted
   */
  public List<Headword> search(String query, int most) {
    return Arrays.stream(search.places(query, place, most))
        .mapToObj(at -> headword(sorted[at]))
        .toList();
  }

  private Headword headword(int number) {
    int what = row[number];
    return what >= 0
        ? new Headword.Word(lexicon.entry(what))
        : new Headword.Phrase(terms.get(~what));
  }

  /** The row of an entry or term, or a number that no line has. */
  private int number(int what) {
    for (int number = 0; number < row.length; number++) {
      if (row[number] == what) {
        return number;
      }
    }
    return row.length;
  }

  private static Integer[] sorted(List<byte[]> keys) {
    Integer[] sorted = new Integer[keys.size()];
    Arrays.setAll(sorted, i -> i);
    Arrays.sort(sorted, (a, b) -> Arrays.compareUnsigned(keys.get(a), keys.get(b)));
    return sorted;
  }

  private Leaves byLetter(List<String> initials) {
    Lines lines = new Lines();
    for (int number : sorted) {
      String initial = initials.get(number);
      if (!initial.equals(lines.lastLetter())) {
        lines.mark(initial);
        lines.heading(new Headword.Letter(initial));
      }
      lines.row(number);
    }
    return lines.leaves();
  }

  private Leaves byRoot(Map<String, List<Integer>> families, LexiconSearch search) {
    Map<String, List<Integer>> inOrder = new TreeMap<>(ArabicCollation.comparator());
    inOrder.putAll(families);
    Comparator<Integer> family =
        Comparator.<Integer>comparingInt(number -> search.pos(number).ordinal())
            .thenComparingInt(number -> search.frequencyClass(number));
    Lines lines = new Lines();
    inOrder.forEach((root, members) -> {
      String initial = initial(root);
      if (!initial.equals(lines.lastLetter())) {
        lines.mark(initial);
      }
      lines.heading(new Headword.Root(root));
      members.stream().sorted(family).forEach(lines::row);
    });
    return lines.leaves();
  }

  private static String initial(String text) {
    String letters = Arabic.stripMarks(text);
    String first = letters.isEmpty() ? "" : letters.substring(0, 1);
    return ALIFS.contains(first) ? ALIF : first;
  }

  /** Headings and rows in a list, as numbers: a heading is the complement of its number. */
  private final class Lines {
    private final List<Headword> headings = new ArrayList<>();
    private final List<LetterMark> marks = new ArrayList<>();
    private int[] lines = new int[row.length * 2];
    private int size;

    String lastLetter() {
      return marks.isEmpty() ? "" : marks.getLast().letter();
    }

    void mark(String letter) {
      marks.add(new LetterMark(letter, size));
    }

    void heading(Headword heading) {
      lines[size++] = ~headings.size();
      headings.add(heading);
    }

    void row(int number) {
      lines[size++] = number;
    }

    Leaves leaves() {
      return new Leaves(new LineList(Arrays.copyOf(lines, size), headings), List.copyOf(marks));
    }
  }

  /** Reads its lines when it is asked for them. */
  private final class LineList extends AbstractList<Headword> implements RandomAccess {
    private final int[] lines;
    private final List<Headword> headings;

    LineList(int[] lines, List<Headword> headings) {
      this.lines = lines;
      this.headings = headings;
    }

    @Override
    public Headword get(int index) {
      int line = lines[index];
      return line >= 0 ? headword(line) : headings.get(~line);
    }

    @Override
    public int size() {
      return lines.length;
    }

    /** Without reading the lines before it. */
    @Override
    public int indexOf(@Nullable Object sought) {
      int number =
          switch (sought) {
            case Headword.Word(Entry entry) -> number(entry.id());
            case Headword.Phrase(TermBase.Term term) -> number(~terms.indexOf(term));
            case Headword heading -> ~headings.indexOf(heading);
            case null, default -> lines.length;
          };
      for (int at = 0; at < lines.length; at++) {
        if (lines[at] == number) {
          return at;
        }
      }
      return -1;
    }
  }
}
