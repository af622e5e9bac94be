package org.hashiya.library;

import java.util.List;

/**
 * An entry of the person's own term base.
 *
 * @param id 0 for one that is not kept yet
 * @param field what it belongs to; may be empty, as may note and example
 * @param renderings in the person's order
 */
public record OwnTerm(
    long id, String term, List<Rendering> renderings, String field, String note, String example) {
  public OwnTerm {
    renderings = List.copyOf(renderings);
  }

  /** How a term is put in English. */
  public record Rendering(String text, Status status, String note) {}

  /** What the person thinks of a rendering. */
  public enum Status {
    PREFERRED,
    ADMITTED,
    FORBIDDEN
  }
}
