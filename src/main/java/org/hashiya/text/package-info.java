/**
 * Arabic script: named code points, normalisation, tokens, sentences, romanisation. Knows letters,
 * not words.
 */
@NullMarked
package org.hashiya.text;

import org.jspecify.annotations.NullMarked;
