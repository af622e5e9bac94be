/** The list of bundled articles. */
@NullMarked
package org.hashiya.ui.library;

import org.jspecify.annotations.NullMarked;
