package org.hashiya.parallel.compare;

/**
 * A word of the article.
 *
 * @param sentence number of its sentence
 * @param token number of the word in its block
 */
public record ArabicSpot(int sentence, int token) {}
