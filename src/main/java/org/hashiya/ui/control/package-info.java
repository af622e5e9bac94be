/** Small nodes that several screens share: an Arabic word in a line, a line of mixed scripts. */
@NullMarked
package org.hashiya.ui.control;

import org.jspecify.annotations.NullMarked;
