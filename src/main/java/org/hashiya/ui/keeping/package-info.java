/**
 * The library as the window uses it: asked and told beside the FX thread, its answers back on it.
 */
@NullMarked
package org.hashiya.ui.keeping;

import org.jspecify.annotations.NullMarked;
