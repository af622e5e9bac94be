/** Tests. */
@NullMarked
package org.hashiya.parallel.clue;

import org.jspecify.annotations.NullMarked;
