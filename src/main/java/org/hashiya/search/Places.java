package org.hashiya.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** All words of the index in one row, those of a sentence next to each other. */
final class Places {
  private final int[] starts;

  private Places(int[] starts) {
    this.starts = starts;
  }

  static Places of(IndexReader reader) throws IOException {
    int[] starts = new int[reader.maxDoc() + 1];
    NumericDocValues words = MultiDocValues.getNumericValues(reader, IndexField.WORDS);
    if (words != null) {
      for (int doc = words.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = words.nextDoc()) {
        starts[doc + 1] = (int) words.longValue();
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    return new Places(starts);
  }

  /** The first place of a sentence. */
  int start(int doc) {
    return starts[doc];
  }

  /** The place behind its last. */
  int end(int doc) {
    return starts[doc + 1];
  }

  int count() {
    return starts[starts.length - 1];
  }
}
