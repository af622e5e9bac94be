package org.hashiya.gloss;

import java.util.List;
import java.util.Map;
import org.hashiya.lexicon.SenseCue;
import org.hashiya.lexicon.SenseCues;

/** The cues to the senses of a word or term, with the kinds of neighbours ready to be asked. */
final class Cues {
  /** Those of a word of which no neighbour tells anything. */
  static final Cues NONE =
      new Cues(new SenseCues.Cues(Map.of(), List.of(), List.of(), false, true));

  private final Map<String, List<SenseCue>> lemmas;

  /** The bits of those lemmas, by which most neighbours are known to tell nothing. */
  private final long bits;

  /** Those by the kind of a neighbour. */
  final OfKind[] kinds;

  /** Those by the word itself. */
  final OfKind[] self;

  /** Whether any of them tells the word from others that are written alike. */
  final boolean readSo;

  /** Whether no neighbour but those right before and behind tells anything. */
  final boolean adjacent;

  /** A cue and the kind of word that it is about. */
  record OfKind(SenseCue cue, CueKind kind) {
    private static OfKind[] of(List<SenseCue> cues) {
      return cues.stream()
          .map(c -> new OfKind(c, CueKind.valueOf(c.neighbour())))
          .toArray(OfKind[]::new);
    }
  }

  Cues(SenseCues.Cues read) {
    this.lemmas = read.lemmas();
    this.bits = lemmas.keySet().stream().mapToLong(Cues::bit).reduce(0, (a, b) -> a | b);
    this.kinds = OfKind.of(read.kinds());
    this.self = OfKind.of(read.self());
    this.readSo = read.readSo();
    this.adjacent = read.adjacent();
  }

  /** Whether nothing tells a sense. */
  boolean isEmpty() {
    return this == NONE;
  }

  /** One of 64 bits, the same for the same lemma. */
  static long bit(String lemma) {
    return 1L << lemma.hashCode(); // of which the shift takes the last six bits
  }

  /** Those by the lemma of one neighbour. */
  List<SenseCue> of(Candidate neighbour) {
    return (bits & neighbour.lemmaBit) == 0
        ? List.of()
        : lemmas.getOrDefault(neighbour.lemma(), List.of());
  }
}
