/** Tests of the room of the same name. */
@NullUnmarked
package org.hashiya.ui.gloss;

import org.jspecify.annotations.NullUnmarked;
