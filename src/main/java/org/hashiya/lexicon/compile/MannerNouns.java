package org.hashiya.lexicon.compile;

import java.util.ArrayList;
import java.util.List;

/**
 * Nouns of manner, of which each does as well in an adverbial: what بِشَكْلٍ سَلِسٍ is, بِصُورَةٍ
 * سَلِسَةٍ is too.
 */
final class MannerNouns {
  private static final List<String> OPENINGS =
      List.of("بِشَكْل ", "بِصُورَة ", "بِطَرِيقَة ", "عَلَى نَحْو ");

  private MannerNouns() {}

  /**
   * The citation with each of the other nouns; empty where it has none. The adjective stays in its
   * gender, since terms are told by lemma.
   */
  static List<String> others(String citation) {
    for (String opening : OPENINGS) {
      if (citation.startsWith(opening)) {
        List<String> others = new ArrayList<>();
        for (String other : OPENINGS) {
          if (!other.equals(opening)) {
            others.add(other + citation.substring(opening.length()));
          }
        }
        return others;
      }
    }
    return List.of();
  }
}
