package org.hashiya.parallel.clue;

import java.util.Arrays;
import java.util.List;
import org.hashiya.parallel.clue.Evidence.Found;
import org.hashiya.parallel.english.EnglishWord;

/**
 * How surely the words of each Arabic sentence lead to each word of the English ones. Made once for
 * two texts; how sure is kept in a byte, as long texts have millions of such places.
 */
public final class Coverage {
  private static final float STEPS = 200;
  private static final int BYTE = 0xff;

  private final Corridor corridor;

  /** By Arabic sentence, English sentence of its strip and word; null where nothing is found. */
  private final byte[][][] strengths;

  /** Where the words of each English sentence begin, if all words are numbered on. */
  private final int[] firstWord;

  private final float[] total;
  private final float[] most;

  /**
   * @param corridor which pairs of sentences are looked at
   */
  public Coverage(Evidence evidence, Corridor corridor) {
    this.corridor = corridor;
    this.strengths = new byte[evidence.arabicSize()][][];
    this.firstWord = new int[evidence.englishSize() + 1];
    for (int j = 0; j < evidence.englishSize(); j++) {
      firstWord[j + 1] = firstWord[j] + evidence.words(j).size();
    }
    total = new float[firstWord[evidence.englishSize()]];
    most = new float[total.length];
    Row row = new Row(total.length);
    for (int i = 0; i < strengths.length; i++) {
      row.clear();
      int from = first(i);
      strengths[i] = new byte[Math.max(0, corridor.to(i) - from)][];
      for (Found found : evidence.clues(i)) {
        cover(found.hits(), row, strengths[i], from, evidence);
      }
      row.addTo(total, most);
    }
  }

  /** A group of sentences is asked about in the strip of its first: that begins no later. */
  private int first(int arabic) {
    return corridor.from(Math.max(0, arabic - Likelihood.MOST + 1));
  }

  private void cover(Hits hits, Row row, byte[][] inStrip, int from, Evidence evidence) {
    for (int at = 0; at < hits.size(); at++) {
      int j = hits.sentence(at);
      row.put(firstWord[j] + hits.word(at), hits.strength(at));
      if (j >= from && j - from < inStrip.length) {
        if (inStrip[j - from] == null) {
          List<EnglishWord> words = evidence.words(j);
          inStrip[j - from] = new byte[words.size()];
        }
        byte[] words = inStrip[j - from];
        int steps = Math.round(STEPS * hits.strength(at));
        if (steps > (words[hits.word(at)] & BYTE)) {
          words[hits.word(at)] = (byte) steps;
        }
      }
    }
  }

  /** How surely an English word is led to, 0 to 1; 0 outside the strip. */
  float of(int arabic, int english, int word) {
    int j = english - first(arabic);
    byte[][] inStrip = strengths[arabic];
    boolean none = j < 0 || j >= inStrip.length || inStrip[j] == null;
    return none ? 0 : (inStrip[j][word] & BYTE) / STEPS;
  }

  /** How surely all Arabic sentences but the surest lead to a word. */
  double elsewhere(int english, int word) {
    int at = firstWord[english] + word;
    return total[at] - most[at];
  }

  /** What one Arabic sentence covers of the whole English. */
  private static final class Row {
    private final float[] best;
    private int[] touched = new int[256];
    private int count;

    Row(int words) {
      best = new float[words];
    }

    void put(int word, float strength) {
      if (strength > 0 && best[word] == 0) {
        if (count == touched.length) {
          touched = Arrays.copyOf(touched, 2 * count);
        }
        touched[count++] = word;
      }
      best[word] = Math.max(best[word], strength);
    }

    void addTo(float[] total, float[] most) {
      for (int t = 0; t < count; t++) {
        int word = touched[t];
        total[word] += best[word];
        most[word] = Math.max(most[word], best[word]);
      }
    }

    void clear() {
      for (int t = 0; t < count; t++) {
        best[touched[t]] = 0;
      }
      count = 0;
    }
  }
}
