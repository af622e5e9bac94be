package org.hashiya.library;

import java.time.Instant;
import org.hashiya.study.WordKey;
import org.hashiya.study.WordState;

/**
 * What a person has said of a lemma.
 *
 * @param changed when it was said
 */
public record LemmaState(WordKey lemma, WordState state, Instant changed) {}
