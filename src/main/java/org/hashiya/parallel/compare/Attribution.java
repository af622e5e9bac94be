package org.hashiya.parallel.compare;

import java.util.Optional;
import org.hashiya.lexicon.Entry;

/**
 * A verb that attributes words to whoever said them, and how a version renders it there.
 *
 * @param entry the verb
 * @param english empty where the version has nothing for it: what was said stands there as a fact
 */
public record Attribution(Entry entry, Stance stance, ArabicSpot place, Optional<Said> english) {
  /**
   * What stands for it in English.
   *
   * @param stance empty for words that are not known to report anything
   * @param sentence number of its sentence
   * @param word number of the word there
   */
  public record Said(String wording, Optional<Stance> stance, int sentence, int word) {}

  /** Whether the version lets the reader think otherwise of the words than the article. */
  public boolean isShifted() {
    return english.flatMap(Said::stance).filter(s -> s != stance).isPresent();
  }
}
