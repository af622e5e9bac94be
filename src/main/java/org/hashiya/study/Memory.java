package org.hashiya.study;

/**
 * What a word has left in the memory.
 *
 * @param stability days after which it comes to mind with a probability of nine in ten; positive
 * @param difficulty from 1, easy, to 10
 */
public record Memory(double stability, double difficulty) {
  static final double LEAST_STABILITY = 0.001;
  static final double EASIEST = 1;
  static final double HARDEST = 10;

  public Memory {
    if (!(stability > 0 && difficulty >= EASIEST && difficulty <= HARDEST)) {
      throw new IllegalArgumentException("no memory: " + stability + ", " + difficulty);
    }
  }

  /** With both values brought within their ranges. */
  static Memory within(double stability, double difficulty) {
    return new Memory(
        Math.max(stability, LEAST_STABILITY), Math.clamp(difficulty, EASIEST, HARDEST));
  }
}
