package org.hashiya.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.hashiya.text.ArabicCollation;
import org.jspecify.annotations.Nullable;

/** The index at one moment. It is kept open as long as somebody holds it. */
final class Snapshot {
  private static final int NO_ARTICLE = -1;

  private final DirectoryReader reader;
  private final @Nullable Bits live;
  private final List<ArticleCard> cards = new ArrayList<>();
  private final int[] articleOf;
  private final Places places;
  private final Vocabulary forms;
  private final Vocabulary lemmas;
  private int @Nullable [] formRanks;

  Snapshot(DirectoryReader reader) throws IOException {
    this.reader = reader;
    live = MultiBits.getLiveDocs(reader);
    articleOf = new int[reader.maxDoc()];
    readCards();
    places = Places.of(reader);
    forms = Vocabulary.of(reader, IndexField.FORM, places);
    lemmas = Vocabulary.of(reader, IndexField.LEMMA, places);
  }

  /** An article's documents stand together, its card behind them. */
  private void readCards() throws IOException {
    Arrays.fill(articleOf, NO_ARTICLE);
    PostingsEnum found =
        MultiTerms.getTermPostingsEnum(
            reader, IndexField.CARD, new BytesRef(IndexField.CARD), PostingsEnum.NONE);
    if (found == null) {
      return;
    }
    StoredFields stored = reader.storedFields();
    int next = 0;
    for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
      if (isLive(doc)) {
        Arrays.fill(articleOf, next, doc + 1, cards.size());
        BytesRef bytes = stored.document(doc).getBinaryValue(IndexField.CARD);
        cards.add(StoredCard.of(Objects.requireNonNull(bytes)));
      }
      next = doc + 1;
    }
  }

  DirectoryReader reader() {
    return reader;
  }

  /** The articles, each at its number. */
  List<ArticleCard> cards() {
    return cards;
  }

  /** Whether a document belongs to an article that is still there. */
  boolean isLive(int doc) {
    return live == null || live.get(doc);
  }

  /** The number of the article that a document belongs to. */
  int articleOf(int doc) {
    return articleOf[doc];
  }

  Places places() {
    return places;
  }

  Vocabulary forms() {
    return forms;
  }

  Vocabulary lemmas() {
    return lemmas;
  }

  /** By number of the form: its place among all forms in Arabic collation. */
  synchronized int[] formRanks() {
    int[] ranks = formRanks;
    if (ranks == null) {
      ranks = ranks(forms.terms());
      formRanks = ranks;
    }
    return ranks;
  }

  /** The places of texts when they are collated; equal ones share a place. */
  static int[] ranks(List<String> texts) {
    record Keyed(int number, byte[] key) {}

    List<Keyed> sorted = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      sorted.add(new Keyed(i, ArabicCollation.key(texts.get(i))));
    }
    sorted.sort(Comparator.comparing(Keyed::key, Arrays::compareUnsigned));
    int[] ranks = new int[texts.size()];
    int rank = 0;
    for (int i = 0; i < sorted.size(); i++) {
      if (i > 0 && !Arrays.equals(sorted.get(i - 1).key(), sorted.get(i).key())) {
        rank++;
      }
      ranks[sorted.get(i).number()] = rank;
    }
    return ranks;
  }

  StoredSentence sentence(int doc) {
    try {
      Document document = reader.storedFields().document(doc);
      return StoredSentence.of(
          Objects.requireNonNull(document.getBinaryValue(IndexField.SENTENCE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void hold() {
    reader.incRef();
  }

  void release() {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
