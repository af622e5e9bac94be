/** Tests of what the window keeps of a person's words. */
@NullMarked
package org.hashiya.ui.study;

import org.jspecify.annotations.NullMarked;
