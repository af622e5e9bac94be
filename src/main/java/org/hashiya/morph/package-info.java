/** Morphology: a word to its possible analyses, a lemma to its forms. */
@NullMarked
package org.hashiya.morph;

import org.jspecify.annotations.NullMarked;
