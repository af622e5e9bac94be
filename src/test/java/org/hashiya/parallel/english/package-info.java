/** Tests. */
@NullMarked
package org.hashiya.parallel.english;

import org.jspecify.annotations.NullMarked;
