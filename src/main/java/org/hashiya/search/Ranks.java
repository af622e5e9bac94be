package org.hashiya.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.util.BytesRef;

/** What hits are sorted by, as numbers: the smaller stands first. Each list is by hit. */
final class Ranks {
  /** So many words of what was found are compared. */
  private static final int COMPARED = 4;

  /** Where nothing stands to be compared. */
  private static final int NOTHING = -1;

  private final Snapshot snapshot;
  private final Hits hits;

  Ranks(Snapshot snapshot, Hits hits) {
    this.snapshot = snapshot;
    this.hits = hits;
  }

  /** The list that decides first, then the one that decides between its equals, and so on. */
  List<int[]> of(Order order) {
    return switch (order.by()) {
      case BEFORE -> List.of(words(hit -> hits.first(hit) - order.distance()));
      case AFTER -> List.of(words(hit -> hits.last(hit) + order.distance()));
      case WORD -> found();
      case LEMMA -> List.of(lemmas());
      case BESIDE -> List.of(beside());
      case ARTICLE -> List.of(articles(texts(ArticleCard::title)));
      case SOURCE -> List.of(articles(texts(card -> card.source().publisher())));
      case DATE -> List.of(articles(article -> day(snapshot.cards().get(article))));
      case PLACE -> List.of(articles(libraryOrder()));
    };
  }

  private List<int[]> found() {
    List<int[]> ranks = new ArrayList<>();
    for (int i = 0; i < COMPARED; i++) {
      int word = i;
      ranks.add(
          words(
              hit -> hits.first(hit) + word <= hits.last(hit) ? hits.first(hit) + word : NOTHING));
    }
    return ranks;
  }

  private int[] words(IntUnaryOperator position) {
    int[] byForm = snapshot.formRanks();
    Places places = snapshot.places();
    return byHit(hit -> {
      int start = places.start(hits.doc(hit));
      int at = position.applyAsInt(hit);
      return at < 0 || start + at >= places.end(hits.doc(hit))
          ? NOTHING
          : byForm[snapshot.forms().at()[start + at]];
    });
  }

  private int[] lemmas() {
    int[] numbers =
        byHit(hit ->
            snapshot.lemmas().at()[snapshot.places().start(hits.doc(hit)) + hits.first(hit)]);
    int[] used = Arrays.stream(numbers).filter(n -> n != Vocabulary.NONE).distinct().toArray();
    List<String> texts =
        Arrays.stream(used)
            .mapToObj(n -> LemmaTerm.parse(snapshot.lemmas().terms().get(n)).lemma())
            .toList();
    int[] ranks = Snapshot.ranks(texts);
    Map<Integer, Integer> rankOf = new HashMap<>();
    for (int i = 0; i < used.length; i++) {
      rankOf.put(used[i], ranks[i]);
    }
    return byHit(hit -> rankOf.getOrDefault(numbers[hit], NOTHING));
  }

  private int[] beside() {
    try {
      BinaryDocValues values =
          MultiDocValues.getBinaryValues(snapshot.reader(), IndexField.BESIDE_KEY);
      BytesRef[] keys = new BytesRef[hits.size()];
      for (int hit = 0; hit < keys.length; hit++) {
        boolean same = hit > 0 && hits.doc(hit) == hits.doc(hit - 1);
        if (same) {
          keys[hit] = keys[hit - 1];
        } else {
          boolean has = values != null && values.advanceExact(hits.doc(hit));
          keys[hit] = has ? BytesRef.deepCopyOf(values.binaryValue()) : new BytesRef();
        }
      }
      Map<BytesRef, Integer> rankOf = new HashMap<>();
      for (BytesRef key : new TreeSet<>(Arrays.asList(keys))) {
        rankOf.put(key, rankOf.size());
      }
      return byHit(hit -> rankOf.getOrDefault(keys[hit], NOTHING));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int[] articles(IntUnaryOperator rankOfArticle) {
    return byHit(hit -> rankOfArticle.applyAsInt(snapshot.articleOf(hits.doc(hit))));
  }

  private IntUnaryOperator texts(Function<ArticleCard, String> text) {
    int[] ranks = Snapshot.ranks(snapshot.cards().stream().map(text).toList());
    return article -> ranks[article];
  }

  /** Days since 1970, undated articles before all others. */
  private static int day(ArticleCard card) {
    return card.source()
        .published()
        .map(LocalDate::toEpochDay)
        .map(Math::toIntExact)
        .orElse(Integer.MIN_VALUE);
  }

  private IntUnaryOperator libraryOrder() {
    List<ArticleCard> cards = snapshot.cards();
    // Sorting is stable: articles of a day stay in the order in which they stand in the index.
    List<Integer> sorted =
        IntStream.range(0, cards.size())
            .boxed()
            .sorted(Comparator.comparingInt(article -> day(cards.get(article))))
            .toList();
    int[] rank = new int[cards.size()];
    for (int i = 0; i < rank.length; i++) {
      rank[sorted.get(i)] = i;
    }
    return article -> rank[article];
  }

  private int[] byHit(IntUnaryOperator rank) {
    int[] ranks = new int[hits.size()];
    for (int hit = 0; hit < ranks.length; hit++) {
      ranks[hit] = rank.applyAsInt(hit);
    }
    return ranks;
  }
}
