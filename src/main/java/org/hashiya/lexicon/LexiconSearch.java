package org.hashiya.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds rows of the lexicon by Arabic, English and romanised keys, and ranks them. */
final class LexiconSearch {
  /** Lies between the worst answer of one kind and the best of the next. */
  private static final int TIER = 1000;

  /** How much a gloss that is not the first counts against its entry, in frequency classes. */
  private static final int LATER_GLOSS = 2;

  /** Terms have not been counted; they are taken to be as common as a fairly common word. */
  private static final int CLASS_OF_TERM = 9;

  /** How much less a made gloss is worth than an author's, in frequency classes. */
  private static final int DERIVED = 4;

  /** No English plural in -s is as short as this. */
  private static final int SHORTEST_PLURAL = 3;

  private static final int NOT_FOUND = Integer.MAX_VALUE;
  private static final PartOfSpeech[] PARTS = PartOfSpeech.values();

  private final KeyColumn arabic;
  private final KeyColumn romanised;
  private final KeyColumn english;
  private final Map<String, int[]> roots;
  private final byte[] frequencyClass;
  private final byte[] pos;

  private LexiconSearch(Builder b, Map<String, int[]> roots) {
    arabic = b.arabic.build();
    romanised = b.romanised.build();
    english = b.english.build();
    frequencyClass = Arrays.copyOf(b.frequencyClass, b.size);
    pos = Arrays.copyOf(b.pos, b.size);
    this.roots = roots;
  }

  PartOfSpeech pos(int row) {
    return PARTS[pos[row]];
  }

  int frequencyClass(int row) {
    return frequencyClass[row];
  }

  /**
   * The places in the alphabet of the rows that answer a query, best first.
   *
   * @param alphabet the place of each row
   */
  int[] places(String query, int[] alphabet, int most) {
    int[] cost = new int[frequencyClass.length];
    Arrays.fill(cost, NOT_FOUND);
    if (SearchKeys.isArabic(query)) {
      findArabic(query, cost);
    } else if (!query.isBlank()) {
      findLatin(query, cost);
    }
    return IntStream.range(0, cost.length)
        .filter(row -> cost[row] != NOT_FOUND)
        .mapToLong(row -> (long) cost[row] << Integer.SIZE | alphabet[row])
        .sorted()
        .limit(most)
        .mapToInt(ranked -> (int) ranked)
        .toArray();
  }

  private void findArabic(String query, int[] cost) {
    String key = SearchKeys.arabic(query);
    if (key.isEmpty()) {
      return;
    }
    boolean letter = key.length() == 1;
    arabic.find(
        key,
        (row, fit, _) -> {
          int tier =
              switch (fit) {
                case WHOLE -> 0;
                case FIRST_WORD -> 2;
                case BEGINNING -> 3;
                case WORD -> 4;
                case WORD_BEGINNING -> 5;
                case INSIDE -> 6;
              };
          if (tier <= 3 || !letter) {
            improve(cost, row, tier * TIER + frequencyClass[row]);
          }
        });
    for (int row : roots.getOrDefault(SearchKeys.root(query), new int[0])) {
      improve(cost, row, TIER + pos[row] * 20 + frequencyClass[row]);
    }
  }

  private void findLatin(String query, int[] cost) {
    String gloss = SearchKeys.english(query);
    boolean letter = gloss.length() == 1;
    english.find(
        gloss,
        (row, fit, position) -> {
          int tier =
              switch (fit) {
                case WHOLE -> 0;
                case FIRST_WORD -> 2;
                case WORD -> 3;
                case BEGINNING -> 4;
                case WORD_BEGINNING -> 6;
                case INSIDE -> -1;
              };
          if (tier >= 0 && (!letter || fit == KeyColumn.Fit.WHOLE)) {
            improve(cost, row, tier * TIER + position * LATER_GLOSS + frequencyClass[row]);
          }
        });
    // People ask for negotiations where the lexicon says negotiation.
    if (gloss.length() > SHORTEST_PLURAL && gloss.endsWith("s")) {
      english.find(
          gloss.substring(0, gloss.length() - 1),
          (row, fit, position) -> {
            if (fit == KeyColumn.Fit.WHOLE) {
              improve(cost, row, TIER + position * LATER_GLOSS + frequencyClass[row]);
            }
          });
    }
    String latin = SearchKeys.latin(query);
    if (latin.isEmpty()) {
      return;
    }
    romanised.find(
        latin,
        (row, fit, _) -> {
          int tier =
              switch (fit) {
                case WHOLE -> 1;
                case FIRST_WORD, BEGINNING -> 5;
                case WORD -> 6;
                case WORD_BEGINNING, INSIDE -> -1;
              };
          if (tier >= 0 && (latin.length() > 1 || tier == 1)) {
            improve(cost, row, tier * TIER + frequencyClass[row]);
          }
        });
  }

  private static void improve(int[] cost, int row, int now) {
    cost[row] = Math.min(cost[row], now);
  }

  /** Gathers keys, rows in rising order. */
  static final class Builder {
    private final KeyColumn.Builder arabic = new KeyColumn.Builder();
    private final KeyColumn.Builder romanised = new KeyColumn.Builder();
    private final KeyColumn.Builder english = new KeyColumn.Builder();
    private byte[] frequencyClass = new byte[1 << 16];
    private byte[] pos = new byte[1 << 16];
    private int size;

    void add(int row, Entry entry) {
      int made = entry.origin() == Entry.Origin.DERIVED ? DERIVED : 0;
      add(row, entry.lemma(), entry.senses(), entry.pos(), entry.frequencyClass() + made);
    }

    void add(int row, TermBase.Term term) {
      add(row, term.citation(), term.senses(), PartOfSpeech.TERM, CLASS_OF_TERM);
    }

    private void add(int row, String lemma, List<Sense> senses, PartOfSpeech itsPos, int itsClass) {
      if (row == frequencyClass.length) {
        frequencyClass = Arrays.copyOf(frequencyClass, row * 2);
        pos = Arrays.copyOf(pos, row * 2);
      }
      frequencyClass[row] = (byte) itsClass;
      pos[row] = (byte) itsPos.ordinal();
      size = row + 1;
      arabic.add(row, 0, SearchKeys.arabic(lemma));
      romanised.add(row, 0, SearchKeys.romanised(lemma));
      int position = 0;
      for (Sense sense : senses) {
        for (String gloss : sense.glosses()) {
          english.add(row, position++, SearchKeys.gloss(gloss));
        }
      }
    }

    LexiconSearch build(Map<String, List<Integer>> families) {
      Map<String, int[]> roots = HashMap.newHashMap(families.size());
      families.forEach((root, rows) ->
          roots.put(SearchKeys.root(root), rows.stream().mapToInt(r -> r).toArray()));
      return new LexiconSearch(this, roots);
    }
  }
}
