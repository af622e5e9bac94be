package org.hashiya.parallel.compare;

import java.util.List;

/**
 * A place where a version does not follow the person's term base.
 *
 * @param usage with a verdict that blames it
 * @param wanted the renderings that the term base has, best first; may be empty
 */
public record TermBreach(Usage usage, List<String> wanted) implements Check {
  public TermBreach {
    wanted = List.copyOf(wanted);
  }
}
