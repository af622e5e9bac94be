/** Light, sepia and dark: which stylesheets make each of them. */
@NullMarked
package org.hashiya.ui.theme;

import org.jspecify.annotations.NullMarked;
