/** Tests of the lexicon and its index. */
@NullMarked
package org.hashiya.lexicon;

import org.jspecify.annotations.NullMarked;
