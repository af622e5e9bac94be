/** Finds which sentences of an article and of an English version say the same. */
@NullMarked
package org.hashiya.parallel.align;

import org.jspecify.annotations.NullMarked;
