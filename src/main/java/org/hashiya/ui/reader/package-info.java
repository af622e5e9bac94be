/**
 * The text: the article as a well-set newspaper page that answers to pointer and keys. Lines are
 * broken and words are placed here, because the toolkit's own text flow cannot set Arabic as a
 * newspaper does; the words of the window around it are chosen elsewhere.
 */
@NullMarked
package org.hashiya.ui.reader;

import org.jspecify.annotations.NullMarked;
