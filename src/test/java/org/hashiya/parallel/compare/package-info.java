/** Tests. */
@NullMarked
package org.hashiya.parallel.compare;

import org.jspecify.annotations.NullMarked;
