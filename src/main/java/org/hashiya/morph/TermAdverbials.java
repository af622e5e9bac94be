package org.hashiya.morph;

import java.util.Set;
import org.hashiya.text.Arabic;

/** Terms that say how, when or where something is. */
public final class TermAdverbials {
  /** What opens an adverbial beside the prepositions that verbs govern. */
  private static final Set<String> OPENING = Set.of("منذ", "خلال", "هذا", "هذه", "ذلك", "تلك");

  private TermAdverbials() {}

  /**
   * Whether a citation opens with a preposition or demonstrative. Such adverbials are fixed in
   * their number: "by way of" is عَنْ طَرِيقِ and not عَنْ طُرُقٍ, "these days" are هٰذِهِ
   * الْأَيَّامُ and not هٰذَا الْيَوْمُ.
   */
  public static boolean isAdverbial(String citation) {
    int space = citation.indexOf(' ');
    String first = space < 0 ? citation : citation.substring(0, space);
    return TermComponents.isPreposition(first)
        || OPENING.contains(Arabic.stripMarks(first))
        || citation.startsWith("بِ");
  }
}
