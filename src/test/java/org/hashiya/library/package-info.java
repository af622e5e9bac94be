/** Tests of what a person keeps, on real files. */
@NullMarked
package org.hashiya.library;

import org.jspecify.annotations.NullMarked;
