/** The person's own term base: a table over the text, a form, what comes in from a file. */
@NullMarked
package org.hashiya.ui.terms;

import org.jspecify.annotations.NullMarked;
