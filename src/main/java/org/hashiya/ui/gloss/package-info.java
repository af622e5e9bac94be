/** The margin: the answer for one word, and the glossary of the whole article. */
@NullMarked
package org.hashiya.ui.gloss;

import org.jspecify.annotations.NullMarked;
