package org.hashiya.library;

/**
 * The reading that a person chose for a word.
 *
 * @param word folded
 * @param context where the choice holds, in the chooser's own form
 * @param reading what was chosen, in the chooser's own form
 */
public record Choice(String word, String context, String reading) {}
