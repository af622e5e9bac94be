/** Tests of the text, and a window to look at it. */
@NullMarked
package org.hashiya.ui.reader;

import org.jspecify.annotations.NullMarked;
