package org.hashiya.text;

import java.util.Set;

/** A text in its normal spelling, and what was noticed on the way. */
public record Normalised(String text, Set<Finding> findings) {
  public Normalised {
    findings = Set.copyOf(findings);
  }
}
