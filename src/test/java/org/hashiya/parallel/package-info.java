/** Tests of the room that compares versions, and the links that were marked by hand. */
@NullMarked
package org.hashiya.parallel;

import org.jspecify.annotations.NullMarked;
