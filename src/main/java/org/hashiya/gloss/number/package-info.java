/**
 * Numbers, dates, times, money and measures as news writes them, in digits and in words, and their
 * English. A {@link org.hashiya.gloss.number.NumberWord} is what a token means to these readers;
 * each reader ({@code Amounts}, {@code Dates}, {@code Times} ...) knows one kind of expression;
 * {@link org.hashiya.gloss.number.FigureFinder} lets the longest win. Knows no lexicon: the words
 * of numbers are few and closed.
 */
@NullMarked
package org.hashiya.gloss.number;

import org.jspecify.annotations.NullMarked;
