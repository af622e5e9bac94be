/** The choice of readings, judged on sentences of our own. */
@NullMarked
package org.hashiya.gloss;

import org.jspecify.annotations.NullMarked;
