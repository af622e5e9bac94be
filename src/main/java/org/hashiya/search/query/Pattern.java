package org.hashiya.search.query;

import java.util.ArrayList;
import java.util.List;

/**
 * What is looked for: words one after the other in a sentence, punctuation not counted.
 *
 * @param elements begins and ends with a word; two gaps are never neighbours
 */
public record Pattern(List<Element> elements) {
  public Pattern {
    elements = List.copyOf(elements);
    if (elements.isEmpty()
        || elements.getFirst() instanceof Element.Gap
        || elements.getLast() instanceof Element.Gap) {
      throw new IllegalArgumentException("no pattern: " + elements);
    }
  }

  /** Joins neighbouring gaps and drops those at the ends; an empty list where no word remains. */
  static List<Element> tidy(List<Element> elements) {
    List<Element> tidy = new ArrayList<>();
    for (Element element : elements) {
      if (element instanceof Element.Gap gap) {
        if (!tidy.isEmpty() && tidy.getLast() instanceof Element.Gap before) {
          tidy.set(tidy.size() - 1, before.and(gap));
        } else if (!tidy.isEmpty()) {
          tidy.add(gap);
        }
      } else {
        tidy.add(element);
      }
    }
    if (!tidy.isEmpty() && tidy.getLast() instanceof Element.Gap) {
      tidy.removeLast();
    }
    return tidy;
  }
}
