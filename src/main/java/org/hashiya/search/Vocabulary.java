package org.hashiya.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A field of the index turned round again: which term stands at each place of a sentence. What
 * sorts and counts thousands of lines would else have to read as many sentences.
 *
 * @param terms in the order of their bytes
 * @param at by place (see {@link Places}): the number of the term, or -1
 */
record Vocabulary(List<String> terms, int[] at) {
  /** Where no term stands. */
  static final int NONE = -1;

  static Vocabulary of(IndexReader reader, String field, Places places) throws IOException {
    int[] at = new int[places.count()];
    Arrays.fill(at, NONE);
    List<String> names = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return new Vocabulary(names, at);
    }
    TermsEnum each = terms.iterator();
    @Nullable PostingsEnum postings = null;
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      postings = each.postings(postings, PostingsEnum.POSITIONS);
      int number = names.size();
      names.add(term.utf8ToString());
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        int start = places.start(doc);
        for (int i = postings.freq(); i > 0; i--) {
          at[start + postings.nextPosition()] = number;
        }
      }
    }
    return new Vocabulary(names, at);
  }

  /** Numbers of the terms that begin so. */
  IntStream beginningWith(String prefix) {
    int found = Collections.binarySearch(terms, prefix);
    int first = found < 0 ? -found - 1 : found;
    return IntStream.range(first, terms.size()).takeWhile(i -> terms.get(i).startsWith(prefix));
  }
}
