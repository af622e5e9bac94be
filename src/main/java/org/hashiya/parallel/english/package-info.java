/** English words reduced to what the glosses of the lexicon can be compared with. */
@NullMarked
package org.hashiya.parallel.english;

import org.jspecify.annotations.NullMarked;
