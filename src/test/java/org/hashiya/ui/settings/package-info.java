/** Tests of the room of the same name. */
@NullUnmarked
package org.hashiya.ui.settings;

import org.jspecify.annotations.NullUnmarked;
