package org.hashiya.parallel.clue;

import java.util.Arrays;
import java.util.List;
import org.hashiya.parallel.clue.Evidence.Found;
import org.hashiya.parallel.english.EnglishWord;

/** How surely the words of each Arabic sentence lead to each word of the English ones. */
final class Coverage {
  private final Corridor corridor;

  /** By Arabic sentence, English sentence of its strip and word; null where nothing is found. */
  private final float[][][] strengths;

  /** Where the words of each English sentence begin, if all words are numbered on. */
  private final int[] firstWord;

  private final float[] total;
  private final float[] most;

  Coverage(Evidence evidence, Corridor corridor) {
    this.corridor = corridor;
    this.strengths = new float[evidence.arabicSize()][][];
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
      strengths[i] = new float[Math.max(0, corridor.to(i) - from)][];
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

  private void cover(Hits hits, Row row, float[][] inStrip, int from, Evidence evidence) {
    for (int at = 0; at < hits.size(); at++) {
      int j = hits.sentence(at);
      row.put(firstWord[j] + hits.word(at), hits.strength(at));
      if (j >= from && j - from < inStrip.length) {
        if (inStrip[j - from] == null) {
          List<EnglishWord> words = evidence.words(j);
          inStrip[j - from] = new float[words.size()];
        }
        float[] words = inStrip[j - from];
        words[hits.word(at)] = Math.max(words[hits.word(at)], hits.strength(at));
      }
    }
  }

  /** How surely an English word is led to, 0 to 1; 0 outside the strip. */
  float of(int arabic, int english, int word) {
    int j = english - first(arabic);
    float[][] inStrip = strengths[arabic];
    return j < 0 || j >= inStrip.length || inStrip[j] == null ? 0 : inStrip[j][word];
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
