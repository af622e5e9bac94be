package org.hashiya.gloss;

import java.util.List;
import java.util.Map;
import org.hashiya.lexicon.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * The nisba of a quarter of the sky before what it is a part of: جَنُوبِيُّ الْبِلَادِ is "in the
 * south of the country", but جَنُوبِيُّ بَيْرُوتَ "south of Beirut".
 */
final class Directions {
  private static final Map<String, String> QUARTERS =
      Map.of(
          "جَنُوبِيّ", "in the south of",
          "شَمَالِيّ", "in the north of",
          "شَرْقِيّ", "in the east of",
          "غَرْبِيّ", "in the west of");

  private Directions() {}

  /** The gloss that fits; null where the lexicon tells. */
  static @Nullable String gloss(List<@Nullable Candidate> chosen, int at, Candidate word) {
    Candidate next = ChosenWords.at(chosen, at + 1);
    if (word.definite() || next == null || next.preposition || next.conjunction || !next.noun) {
      return null;
    }
    boolean land = Places.isLand(next) || next.nameKind == NameKind.COUNTRY;
    return land ? QUARTERS.get(word.lemma()) : null;
  }
}
