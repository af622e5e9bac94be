/**
 * The concordance: every word of every article it is given, found by form, lemma, root or part of
 * speech, alone or in sequence, with what stands before and behind it. The only room that knows
 * Lucene: the index keeps one document a sentence, its words by form, lemma, root and part of
 * speech at the same positions; punctuation has none.
 */
@NullMarked
package org.hashiya.search;

import org.jspecify.annotations.NullMarked;
