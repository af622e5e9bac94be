/** Tests of the desk. */
@NullMarked
package org.hashiya.ui.parallel;

import org.jspecify.annotations.NullMarked;
