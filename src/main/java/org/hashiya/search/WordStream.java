package org.hashiya.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** One term a word of a sentence; an empty string leaves its position empty. */
final class WordStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final List<String> terms;
  private int next;

  WordStream(List<String> terms) {
    this.terms = terms;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    int step = 1;
    while (next < terms.size() && terms.get(next).isEmpty()) {
      next++;
      step++;
    }
    if (next == terms.size()) {
      return false;
    }
    term.append(terms.get(next));
    increment.setPositionIncrement(step);
    next++;
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }
}
