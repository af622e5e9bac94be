/** Tests of the room of the same name. */
@NullUnmarked
package org.hashiya.ui.shell;

import org.jspecify.annotations.NullUnmarked;
