/** The house's front door: puts the rooms together. The only room that sees them all. */
@NullMarked
package org.hashiya.app;

import org.jspecify.annotations.NullMarked;
