/** The words that a person has saved, as a table: found, edited, deleted, and sent elsewhere. */
@NullMarked
package org.hashiya.ui.words;

import org.jspecify.annotations.NullMarked;
