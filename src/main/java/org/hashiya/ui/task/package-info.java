/** The one door off the FX thread: named threads, cancellation, and the way back. */
@NullMarked
package org.hashiya.ui.task;

import org.jspecify.annotations.NullMarked;
