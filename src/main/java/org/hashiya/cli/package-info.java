/** The program without its window: gloss, and later align, concordance and export. */
@NullMarked
package org.hashiya.cli;

import org.jspecify.annotations.NullMarked;
