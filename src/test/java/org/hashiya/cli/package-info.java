/** The commands, run as a shell would run them. */
@NullMarked
package org.hashiya.cli;

import org.jspecify.annotations.NullMarked;
