package org.hashiya.gloss.name;

/**
 * A term or full name that the lexicon has, where it stands in a sentence without a gap.
 *
 * @param end the word behind its last
 * @param person whether it is the full name of a person
 */
public record KnownName(int first, int end, String english, boolean person) {}
