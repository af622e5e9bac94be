/**
 * What an Arabic sentence leads one to expect in its English: glosses, terms, names, numbers; and
 * where in the English it is found.
 */
@NullMarked
package org.hashiya.parallel.clue;

import org.jspecify.annotations.NullMarked;
