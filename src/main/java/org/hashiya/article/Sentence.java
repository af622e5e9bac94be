package org.hashiya.article;

/** A sentence of a block: its tokens from {@code first} inclusive to {@code end} exclusive. */
public record Sentence(int first, int end) {
  public Sentence {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("not a sentence: " + first + ".." + end);
    }
  }
}
