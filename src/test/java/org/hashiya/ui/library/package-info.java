/** Tests of what the window keeps of a person's words. */
@NullMarked
package org.hashiya.ui.library;

import org.jspecify.annotations.NullMarked;
