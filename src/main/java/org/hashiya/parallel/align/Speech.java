package org.hashiya.parallel.align;

import java.util.List;
import org.hashiya.parallel.Passage;

/**
 * Which sentences quote what somebody said, wholly or in part. Versions keep quotations where they
 * can: one renders another, and rarely what is told without marks.
 */
final class Speech {
  /** So many words between marks may be a name or a word that is kept at a distance. */
  private static final int MOST_OF_A_NAME = 3;

  private static final String OPEN = "«“";
  private static final String CLOSE = "»”";
  private static final char EITHER = '"';

  private final boolean[] speaks;

  private Speech(boolean[] speaks) {
    this.speaks = speaks;
  }

  static Speech of(List<Passage> passages) {
    boolean[] speaks = new boolean[passages.size()];
    boolean open = false;
    for (int p = 0; p < speaks.length; p++) {
      boolean goesOn = p > 0 && passages.get(p).block() == passages.get(p - 1).block();
      String text = passages.get(p).text();
      boolean within = goesOn && open;
      int words = 0;
      int most = 0;
      for (int at = 0; at < text.length(); at++) {
        char c = text.charAt(at);
        boolean opens = OPEN.indexOf(c) >= 0 || (c == EITHER && !within);
        boolean closes = CLOSE.indexOf(c) >= 0 || (c == EITHER && within);
        boolean ends = closes || c == ' ' || at == text.length() - 1;
        if (within && ends) {
          most = Math.max(most, ++words);
        }
        if (opens || closes) {
          within = opens;
          words = 0;
        }
      }
      open = within;
      speaks[p] = most > MOST_OF_A_NAME;
    }
    return new Speech(speaks);
  }

  /** Whether any of some sentences does. */
  boolean any(int first, int count) {
    for (int p = first; p < first + count; p++) {
      if (speaks[p]) {
        return true;
      }
    }
    return false;
  }

  boolean at(int sentence) {
    return speaks[sentence];
  }
}
