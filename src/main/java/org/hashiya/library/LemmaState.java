package org.hashiya.library;

import java.time.Instant;

/**
 * What a person has said of a lemma.
 *
 * @param changed when it was said
 */
public record LemmaState(LemmaKey lemma, WordState state, Instant changed) {}
