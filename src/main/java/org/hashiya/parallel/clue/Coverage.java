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

  /** By word, how many Arabic sentences lead to it with each grade, and the surest of these. */
  private final int[][] grades;

  private final byte[] most;

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
    grades = new int[firstWord[evidence.englishSize()]][Grade.COUNT];
    most = new byte[grades.length];
    Row row = new Row(grades.length);
    for (int i = 0; i < strengths.length; i++) {
      row.clear();
      int from = first(i);
      strengths[i] = new byte[Math.max(0, corridor.to(i) - from)][];
      for (Found found : evidence.clues(i)) {
        cover(found.hits(), row, strengths[i], from, evidence);
      }
      row.addTo(grades, most);
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

  /** How many Arabic sentences lead to a word with each grade, but for one that does so surest. */
  int[] elsewhere(int english, int word) {
    int at = firstWord[english] + word;
    int[] elsewhere = grades[at].clone();
    elsewhere[most[at]] -= elsewhere[most[at]] > 0 ? 1 : 0;
    return elsewhere;
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

    void addTo(int[][] grades, byte[] most) {
      for (int t = 0; t < count; t++) {
        int word = touched[t];
        int grade = Grade.of(best[word]);
        grades[word][grade]++;
        most[word] = (byte) Math.max(most[word], grade);
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
