/**
 * An article and its English versions: which sentences say the same ({@link
 * org.hashiya.parallel.Aligner}), which words render which, how the versions differ. Knows the
 * glossed Arabic and plain English; where texts come from and how they are kept is the business of
 * others.
 */
@NullMarked
package org.hashiya.parallel;

import org.jspecify.annotations.NullMarked;
