/** Numbers, dates and times, one rule one test. */
@NullMarked
package org.hashiya.gloss.number;

import org.jspecify.annotations.NullMarked;
