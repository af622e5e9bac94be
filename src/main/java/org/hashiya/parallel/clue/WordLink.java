package org.hashiya.parallel.clue;

/**
 * An Arabic word and an English one that renders it or is part of what does.
 *
 * @param arabic number of the Arabic sentence
 * @param token number of the word in its block
 * @param english number of the English sentence
 * @param word number of the word among the words of the sentence
 * @param certainty above 0 to 1
 */
public record WordLink(int arabic, int token, int english, int word, double certainty) {}
