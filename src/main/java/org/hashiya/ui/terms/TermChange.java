package org.hashiya.ui.terms;

import java.util.List;
import java.util.Optional;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.library.Shelf;

/** A change to the term base that can be taken back: entries before and after it. */
record TermChange(List<Step> steps) {
  /** What becomes of one entry; empty where there is none before or after. */
  record Step(long id, Optional<Concept> before, Optional<Concept> after) {
    Step reversed() {
      return new Step(id, after, before);
    }
  }

  TermChange {
    steps = List.copyOf(steps);
  }

  static TermChange of(long id, Optional<Concept> before, Optional<Concept> after) {
    return new TermChange(List.of(new Step(id, before, after)));
  }

  TermChange reversed() {
    return new TermChange(steps.reversed().stream().map(Step::reversed).toList());
  }

  /**
   * Makes the change.
   *
   * @return the same with the numbers that new entries were given
   */
  TermChange applyTo(Shelf shelf) {
    return new TermChange(steps.stream().map(step -> apply(step, shelf)).toList());
  }

  private static Step apply(Step step, Shelf shelf) {
    if (step.after().isEmpty()) {
      shelf.terms().remove(step.id());
      return step;
    }
    Optional<Long> id = step.id() == 0 ? Optional.empty() : Optional.of(step.id());
    return new Step(shelf.terms().keep(id, step.after().get()), step.before(), step.after());
  }
}
