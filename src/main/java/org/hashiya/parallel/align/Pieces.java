package org.hashiya.parallel.align;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.parallel.Passage;

/** Passages taken apart into the sentences that they hold; most hold a single one. */
final class Pieces {
  private final List<Passage> passages;
  private final List<List<Integer>> ofWhole;
  private final int[] whole;

  private Pieces(List<List<Passage>> pieces) {
    passages = pieces.stream().flatMap(List::stream).toList();
    ofWhole = new ArrayList<>(pieces.size());
    whole = new int[passages.size()];
    int at = 0;
    for (List<Passage> of : pieces) {
      List<Integer> numbers = new ArrayList<>(of.size());
      for (int k = 0; k < of.size(); k++) {
        whole[at] = ofWhole.size();
        numbers.add(at++);
      }
      ofWhole.add(List.copyOf(numbers));
    }
  }

  static Pieces of(List<Passage> passages) {
    return new Pieces(passages.stream().map(Pieces::of).toList());
  }

  private static List<Passage> of(Passage passage) {
    Block alone = Block.of(passage.rank(), passage.text());
    Sentence all = passage.sentence();
    if (alone.sentences().size() < 2 || alone.tokens().size() != all.end() - all.first()) {
      return List.of(passage);
    }
    List<Passage> pieces = new ArrayList<>();
    for (Sentence s : alone.sentences()) {
      int start = alone.tokens().get(s.first()).start();
      int end = alone.tokens().get(s.end() - 1).end();
      pieces.add(
          new Passage(
              passage.block(),
              new Sentence(all.first() + s.first(), all.first() + s.end()),
              passage.rank(),
              alone.text().substring(start, end)));
    }
    return pieces;
  }

  /** Whether each is the whole of a passage. */
  boolean isWhole() {
    return passages.size() == ofWhole.size();
  }

  /** The pieces in order. */
  List<Passage> passages() {
    return passages;
  }

  /** The number of the passage that a piece is of. */
  int whole(int piece) {
    return whole[piece];
  }

  /** The numbers of the pieces of some passages. */
  List<Integer> pieces(List<Integer> wholes) {
    return wholes.stream().flatMap(w -> ofWhole.get(w).stream()).toList();
  }
}
