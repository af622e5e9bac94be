package org.hashiya.morph;

/**
 * A stretch of a word.
 *
 * @param text vocalised, without case ending
 * @param gloss English of a clitic ("and", "by", "his"); empty for the stem
 */
public record Segment(Role role, String text, String gloss) {}
