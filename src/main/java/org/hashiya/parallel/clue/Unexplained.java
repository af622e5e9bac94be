package org.hashiya.parallel.clue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hashiya.parallel.Bead;

/**
 * What gloss, name and number leave unexplained where sentences surely belong together: Arabic
 * words whose rendering is not known, beside English ones that render nothing known. One pair of
 * texts tells little by that; many tell what goes with what.
 *
 * @param beads in the order of the Arabic
 */
public record Unexplained(List<Words> beads) {
  private static final double SURE = 0.6;

  /** In longer beads too much may belong to too much. */
  private static final int MOST_SENTENCES = 6;

  /**
   * The unexplained words of a bead.
   *
   * @param arabic by lemma
   * @param english by stem
   */
  public record Words(Set<String> arabic, Set<String> english) {
    public Words {
      arabic = Set.copyOf(arabic);
      english = Set.copyOf(english);
    }
  }

  public Unexplained {
    beads = List.copyOf(beads);
  }

  /** Gathers them from an alignment. */
  public static Unexplained of(Evidence evidence, List<Bead> beads) {
    List<Words> found = new ArrayList<>();
    for (Bead bead : beads) {
      boolean sure = bead.isLink() && bead.confidence() >= SURE;
      if (sure && bead.arabic().size() + bead.english().size() <= MOST_SENTENCES) {
        found.add(words(evidence, bead));
      }
    }
    return new Unexplained(found);
  }

  private static Words words(Evidence evidence, Bead bead) {
    Set<List<Integer>> arabicDone = new HashSet<>();
    Set<List<Integer>> englishDone = new HashSet<>();
    for (WordLink link : WordLinks.byWitnesses(evidence, bead.arabic(), bead.english())) {
      arabicDone.add(List.of(link.arabic(), link.token()));
      englishDone.add(List.of(link.english(), link.word()));
    }
    Set<String> arabic = new HashSet<>();
    for (int i : bead.arabic()) {
      evidence
          .lemmas(i)
          .forEach((token, lemma) -> {
            if (!arabicDone.contains(List.of(i, token))) {
              arabic.add(lemma);
            }
          });
    }
    Set<String> english = new HashSet<>();
    for (int j : bead.english()) {
      for (int w = 0; w < evidence.words(j).size(); w++) {
        if (isContent(evidence, j, w) && !englishDone.contains(List.of(j, w))) {
          english.add(evidence.words(j).get(w).stem());
        }
      }
    }
    return new Words(arabic, english);
  }

  /** Whether an English word may be learnt as a rendering. */
  static boolean isContent(Evidence evidence, int sentence, int word) {
    return evidence.words(sentence).get(word).content()
        && !evidence.words(sentence).get(word).isNumber();
  }

  /** As text, to be kept: a bead a line, its Arabic and its English words with a tab between. */
  public String write() {
    StringBuilder text = new StringBuilder();
    for (Words bead : beads) {
      text.append(String.join(" ", new TreeSet<>(bead.arabic())))
          .append('\t')
          .append(String.join(" ", new TreeSet<>(bead.english())))
          .append('\n');
    }
    return text.toString();
  }

  /** Reads what {@link #write} wrote; lines of any other form are left out. */
  public static Unexplained read(String text) {
    return new Unexplained(
        text.lines()
            .map(line -> line.split("\t", -1))
            .filter(sides -> sides.length == 2)
            .map(sides -> new Words(words(sides[0]), words(sides[1])))
            .toList());
  }

  private static Set<String> words(String side) {
    return side.isEmpty() ? Set.of() : new HashSet<>(List.of(side.split(" ")));
  }
}
