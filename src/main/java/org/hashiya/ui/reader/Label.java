package org.hashiya.ui.reader;

/**
 * A gloss between the lines.
 *
 * @param lastToken the last of the adjacent words that it spans, beginning with the word that bears
 *     it
 */
record Label(String text, int lastToken) {}
