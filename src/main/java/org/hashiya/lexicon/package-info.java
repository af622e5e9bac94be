/**
 * Entries and senses, read only: what a lemma means and how it inflects. Written by {@code
 * lexicon.compile} at build time.
 */
@NullMarked
package org.hashiya.lexicon;

import org.jspecify.annotations.NullMarked;
