/** Tests. */
@NullMarked
package org.hashiya.parallel.align;

import org.jspecify.annotations.NullMarked;
