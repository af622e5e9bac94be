/** Tests of the room of the same name. */
@NullUnmarked
package org.hashiya.ui.control;

import org.jspecify.annotations.NullUnmarked;
