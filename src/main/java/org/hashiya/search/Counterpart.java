package org.hashiya.search;

import java.util.List;

/**
 * English that stands beside sentences of an article.
 *
 * @param version what the version is called
 * @param sentences numbers of the Arabic sentences that it renders, counted from 0 over the whole
 *     article; at least one
 * @param english its text
 */
public record Counterpart(String version, List<Integer> sentences, String english) {
  public Counterpart {
    sentences = List.copyOf(sentences);
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("renders nothing: " + english);
    }
  }
}
