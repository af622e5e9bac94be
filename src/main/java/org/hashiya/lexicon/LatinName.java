package org.hashiya.lexicon;

import java.util.List;
import java.util.Set;
import org.hashiya.text.foreign.Tongue;

/**
 * A foreign name as English papers write it, without an Arabic spelling of its own: rules match it
 * to those that Arabic texts have.
 *
 * @param kinds likeliest first; at least one
 * @param gender of a given name; {@link Gender#COMMON} where it does not tell
 * @param tongues whose reading of the letters the name follows; at least one
 * @param rank 1 for what all the world's news names, 2 for what readers of news know, 3 for others
 */
public record LatinName(
    String name, List<NameKind> kinds, Gender gender, Set<Tongue> tongues, int rank) {
  /** The rank of what all the world's news names. */
  private static final int FAMOUS = 1;

  /** The rank of any name. */
  private static final int ORDINARY = 3;

  public LatinName {
    kinds = List.copyOf(kinds);
    tongues = Set.copyOf(tongues);
    if (kinds.isEmpty() || tongues.isEmpty() || rank < FAMOUS || rank > ORDINARY) {
      throw new IllegalArgumentException("an incomplete name: " + name);
    }
  }
}
