/** The translator's desk: an article and its versions side by side. */
@NullMarked
package org.hashiya.ui.parallel;

import org.jspecify.annotations.NullMarked;
