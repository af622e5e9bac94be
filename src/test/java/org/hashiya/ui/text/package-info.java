/** Tests of the room of the same name. */
@NullUnmarked
package org.hashiya.ui.text;

import org.jspecify.annotations.NullUnmarked;
