/** Tests of what a person adds to the lexicon. */
@NullMarked
package org.hashiya.lexicon.own;

import org.jspecify.annotations.NullMarked;
