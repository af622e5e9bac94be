package org.hashiya.ui.words;

import java.util.function.BiPredicate;
import org.hashiya.study.Standing;
import org.hashiya.study.WordState;

/** Which of the saved words are shown. */
public enum Kind {
  ALL((_, _) -> true),
  /** Never asked for. */
  NEW((_, standing) -> standing.isUnasked()),
  LEARNING((state, standing) -> state.isLearning() && !standing.isUnasked()),
  KNOWN((state, _) -> state == WordState.KNOWN);

  private final BiPredicate<WordState, Standing> holds;

  Kind(BiPredicate<WordState, Standing> holds) {
    this.holds = holds;
  }

  boolean holds(WordState state, Standing standing) {
    return holds.test(state, standing);
  }
}
