package org.hashiya.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The lines that were found, in an order. They are read from the index one by one as they are asked
 * for, so a hundred thousand cost no more than a hundred; until they are closed they stay as they
 * were found, whatever happens to the index. Safe for use by several threads.
 */
public final class Lines implements AutoCloseable {
  private static final long LOW = 0xFFFF_FFFFL;

  private final Snapshot snapshot;
  private final Hits hits;
  private final int[] order;

  private Lines(Snapshot snapshot, Hits hits, int[] order) {
    this.snapshot = snapshot;
    this.hits = hits;
    this.order = order;
    snapshot.hold();
  }

  /** All hits by the date of their article, then by place. */
  static Lines of(Snapshot snapshot, Hits hits) {
    int[] all = IntStream.range(0, hits.size()).toArray();
    return new Lines(snapshot, hits, sorted(snapshot, hits, all, List.of()));
  }

  public int size() {
    return order.length;
  }

  /** Reads a line. */
  public Line line(int number) {
    int hit = order[number];
    int doc = hits.doc(hit);
    ArticleCard card = snapshot.cards().get(snapshot.articleOf(doc));
    return snapshot.sentence(doc).line(card, hits.first(hit), hits.last(hit));
  }

  /**
   * The same lines in another order; to be closed by itself.
   *
   * @param orders the first decides first; where all leave it open the place does
   */
  public Lines sorted(List<Order> orders) {
    return new Lines(snapshot, hits, sorted(snapshot, hits, order, orders));
  }

  /** The same lines in the same order; to be closed by itself. */
  public Lines again() {
    return new Lines(snapshot, hits, order);
  }

  /** Lines of one group only; to be closed by itself. */
  public Lines only(Group group) {
    return new Lines(
        snapshot, hits, Arrays.copyOfRange(order, group.first(), group.first() + group.size()));
  }

  /**
   * Runs of neighbouring lines that do not differ in what they are compared by; for groups, sort by
   * the same first.
   */
  public List<Group> groups(Order by) {
    List<int[]> ranks = new Ranks(snapshot, hits).of(by);
    List<Group> groups = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= order.length; i++) {
      int at = i;
      if (i == order.length
          || ranks.stream().anyMatch(rank -> rank[order[at]] != rank[order[at - 1]])) {
        groups.add(new Group(first, i - first));
        first = i;
      }
    }
    return groups;
  }

  /** What all lines of a group have in common, as the first has it; empty where it has none. */
  public String label(Group group, Order by) {
    int hit = order[group.first()];
    int doc = hits.doc(hit);
    ArticleCard card = snapshot.cards().get(snapshot.articleOf(doc));
    return switch (by.by()) {
      case BEFORE -> word(doc, hits.first(hit) - by.distance());
      case AFTER -> word(doc, hits.last(hit) + by.distance());
      case WORD -> line(group.first()).word();
      case LEMMA -> lemma(doc, hits.first(hit));
      case BESIDE ->
          snapshot.sentence(doc).beside().stream().findFirst().map(Beside::text).orElse("");
      case ARTICLE, PLACE -> card.title();
      case SOURCE -> card.source().publisher();
      case DATE -> card.source().published().map(Object::toString).orElse("");
    };
  }

  private String word(int doc, int position) {
    StoredSentence sentence = snapshot.sentence(doc);
    if (position < 0 || position >= sentence.words().size()) {
      return "";
    }
    StoredSentence.Word word = sentence.words().get(position);
    return sentence.text().substring(word.start(), word.end());
  }

  private String lemma(int doc, int position) {
    int number = snapshot.lemmas().at()[snapshot.places().start(doc) + position];
    return number == Vocabulary.NONE
        ? ""
        : LemmaTerm.parse(snapshot.lemmas().terms().get(number)).lemma();
  }

  /**
   * What keeps company with the words found, the closest by logDice first.
   *
   * @param before how many words before are company, from 0
   * @param after how many behind
   * @param least how often a word must be met, from 1
   */
  public List<Collocate> collocates(int before, int after, int least) {
    int[] inOrder = order.clone();
    Arrays.sort(inOrder);
    return new Company(snapshot, hits, before, after).of(inOrder, least);
  }

  @Override
  public void close() {
    snapshot.release();
  }

  private static int[] sorted(Snapshot snapshot, Hits hits, int[] lines, List<Order> orders) {
    Ranks ranks = new Ranks(snapshot, hits);
    int[] sorted = lines.clone();
    Arrays.sort(sorted);
    sortBy(ranks.of(Order.by(Order.By.PLACE)).getFirst(), false, sorted);
    for (Order order : orders.reversed()) {
      for (int[] rank : ranks.of(order).reversed()) {
        sortBy(rank, order.descending(), sorted);
      }
    }
    return sorted;
  }

  /** Equal ones stay in the order that they are in. */
  private static void sortBy(int[] rank, boolean descending, int[] lines) {
    long[] keys = new long[lines.length];
    for (int i = 0; i < keys.length; i++) {
      int key = rank[lines[i]];
      keys[i] = (long) (descending ? ~key : key) << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    int[] before = lines.clone();
    for (int i = 0; i < keys.length; i++) {
      lines[i] = before[(int) (keys[i] & LOW)];
    }
  }
}
