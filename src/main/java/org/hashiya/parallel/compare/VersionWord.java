package org.hashiya.parallel.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.clue.Evidence;
import org.hashiya.parallel.clue.WordLink;
import org.hashiya.parallel.clue.WordLinks;
import org.hashiya.parallel.english.EnglishWord;

/**
 * A word of a version with what it renders.
 *
 * @param sentence number of its sentence in the version
 * @param number its number in that sentence
 * @param renders the Arabic words, as far as they are known
 */
public record VersionWord(int sentence, int number, EnglishWord english, Set<ArabicSpot> renders) {
  public VersionWord {
    renders = Set.copyOf(renders);
  }

  /** The words of some beads of a version, in the order of the version. */
  public static List<VersionWord> of(Evidence evidence, List<Bead> beads) {
    Map<List<Integer>, Set<ArabicSpot>> renders = new HashMap<>();
    for (Bead bead : beads) {
      if (bead.isLink()) {
        for (WordLink link : WordLinks.of(evidence, bead.arabic(), bead.english())) {
          renders
              .computeIfAbsent(List.of(link.english(), link.word()), _ -> new HashSet<>())
              .add(new ArabicSpot(link.arabic(), link.token()));
        }
      }
    }
    List<VersionWord> words = new ArrayList<>();
    beads.stream()
        .flatMap(bead -> bead.english().stream())
        .sorted()
        .forEach(sentence -> {
          List<EnglishWord> english = evidence.words(sentence);
          for (int w = 0; w < english.size(); w++) {
            Set<ArabicSpot> known = renders.getOrDefault(List.of(sentence, w), Set.of());
            words.add(new VersionWord(sentence, w, english.get(w), known));
          }
        });
    return List.copyOf(words);
  }

  String stem() {
    return english.stem();
  }
}
