/** Tests of the room of the same name. */
@NullUnmarked
package org.hashiya.ui.task;

import org.jspecify.annotations.NullUnmarked;
