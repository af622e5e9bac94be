package org.hashiya.ui.parallel;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.compare.Mismatch;
import org.hashiya.parallel.compare.Stretch;
import org.hashiya.parallel.compare.VersionWord;

/**
 * What a version says for some sentences, word for word as it stands to another version.
 *
 * @param column number of the version
 * @param chunks what white space parts, in order
 * @param leftOut what of the article it does not say
 */
record Wording(int column, String name, List<Chunk> chunks, List<Mismatch> leftOut) {
  /**
   * A word with the marks that cling to it.
   *
   * @param counterpart as in {@link Stretch}
   * @param spot the word itself
   * @param joined whether the next one belongs to the same stretch
   */
  record Chunk(String text, Stretch.Kind kind, int counterpart, Spot spot, boolean joined) {}

  Wording {
    chunks = List.copyOf(chunks);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Writes the words of a version out.
   *
   * @param words all words of the beads
   * @param stretches how they stand to the other version
   */
  static Wording of(
      int number,
      Column column,
      List<Bead> beads,
      List<VersionWord> words,
      List<Stretch> stretches) {
    List<Chunk> chunks = new ArrayList<>();
    for (Stretch stretch : stretches) {
      for (int w = stretch.from(); w < stretch.end(); w++) {
        VersionWord word = words.get(w);
        Spot spot = new Spot(number, word.sentence(), word.number());
        boolean joined = w + 1 < stretch.end();
        chunks.add(
            new Chunk(
                text(column.passages(), words, w),
                stretch.kind(),
                stretch.counterpart(),
                spot,
                joined));
      }
    }
    List<Mismatch> leftOut =
        column.mismatches().stream()
            .filter(m -> m.isArabic() && beads.contains(m.bead()))
            .toList();
    return new Wording(number, column.name(), chunks, leftOut);
  }

  /** From behind the word before to the end of this one, and of the last one to the full stop. */
  private static String text(List<Passage> passages, List<VersionWord> words, int at) {
    VersionWord word = words.get(at);
    String sentence = passages.get(word.sentence()).text();
    boolean first = at == 0 || words.get(at - 1).sentence() != word.sentence();
    boolean last = at + 1 == words.size() || words.get(at + 1).sentence() != word.sentence();
    int start = first ? 0 : openingOf(sentence, words.get(at - 1), word);
    int end = last ? sentence.length() : openingOf(sentence, word, words.get(at + 1));
    return sentence.substring(start, end).strip();
  }

  /** Marks before the white space cling to the word before, those behind it to the next. */
  private static int openingOf(String sentence, VersionWord before, VersionWord next) {
    int from = before.english().end();
    int space = sentence.indexOf(' ', from);
    return space >= 0 && space < next.english().start() ? space + 1 : from;
  }
}
