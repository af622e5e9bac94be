package org.hashiya.library;

import java.time.Instant;

/**
 * What the spaced repetition knows of a saved word.
 *
 * @param phase in the words of the algorithm: learning, review, relearning
 * @param step within the phase, from 0
 * @param stability days until it is remembered with a probability of nine in ten
 * @param difficulty 1 to 10
 * @param due when it should be asked again
 * @param reviewed when it was asked last
 */
public record ReviewState(
    long word,
    String phase,
    int step,
    double stability,
    double difficulty,
    Instant due,
    Instant reviewed) {}
