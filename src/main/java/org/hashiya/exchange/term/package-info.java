/** A term base as a file, whatever its format. */
@NullMarked
package org.hashiya.exchange.term;

import org.jspecify.annotations.NullMarked;
