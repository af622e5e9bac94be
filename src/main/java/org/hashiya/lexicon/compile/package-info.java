/** Build time: source files of the lexicon to the compiled lexicon. Nothing imports this room. */
@NullMarked
package org.hashiya.lexicon.compile;

import org.jspecify.annotations.NullMarked;
