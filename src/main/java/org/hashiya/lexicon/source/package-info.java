/**
 * The source format of the lexicon, one line an entry: read and checked, and written. The compiler
 * reads all of the shipped source with it, the program a person's own entries.
 */
@NullMarked
package org.hashiya.lexicon.source;

import org.jspecify.annotations.NullMarked;
