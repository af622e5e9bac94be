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
   */
  record Chunk(String text, Stretch.Kind kind, int counterpart, Spot spot) {
    /** With a word that no white space parts from it, such as what a hyphen joins. */
    private Chunk with(String more, Stretch stretch) {
      return kind == Stretch.Kind.PLAIN
          ? new Chunk(text + more, stretch.kind(), stretch.counterpart(), spot)
          : new Chunk(text + more, kind, counterpart, spot);
    }
  }

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
        String text = text(column.passages(), words, w);
        boolean glued = w > 0 && isGlued(column.passages(), words.get(w - 1), word);
        if (glued) {
          chunks.add(chunks.removeLast().with(text, stretch));
        } else {
          Spot spot = new Spot(number, word.sentence(), word.number());
          chunks.add(new Chunk(text, stretch.kind(), stretch.counterpart(), spot));
        }
      }
    }
    List<Mismatch> leftOut =
        column.checks().stream()
            .filter(Mismatch.class::isInstance)
            .map(Mismatch.class::cast)
            .filter(m -> m.isArabic() && beads.contains(m.bead()))
            .toList();
    return new Wording(number, column.name(), chunks, leftOut);
  }

  private static boolean isGlued(List<Passage> passages, VersionWord before, VersionWord word) {
    return before.sentence() == word.sentence()
        && passages
            .get(word.sentence())
            .text()
            .substring(before.english().end(), word.english().start())
            .chars()
            .noneMatch(Character::isWhitespace);
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
