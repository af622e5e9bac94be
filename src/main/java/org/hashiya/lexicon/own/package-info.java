/**
 * What a person adds to the lexicon and hides in it. It is kept in the person's own folder in the
 * source format, so that it outlives every new version of the shipped lexicon and can be sent to
 * the project as it is.
 */
@NullMarked
package org.hashiya.lexicon.own;

import org.jspecify.annotations.NullMarked;
