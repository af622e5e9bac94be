/** Asking for saved words: one after the other, by keys alone, and how it has gone so far. */
@NullMarked
package org.hashiya.ui.review;

import org.jspecify.annotations.NullMarked;
