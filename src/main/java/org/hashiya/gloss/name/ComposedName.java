package org.hashiya.gloss.name;

/**
 * A name, or an office with its country, put together by rule.
 *
 * @param end the word behind its last
 */
public record ComposedName(int first, int end, String english) {}
