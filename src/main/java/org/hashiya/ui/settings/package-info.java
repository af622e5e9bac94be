/** What a person has chosen about the window: kept in a file, changed on a page of switches. */
@NullMarked
package org.hashiya.ui.settings;

import org.jspecify.annotations.NullMarked;
