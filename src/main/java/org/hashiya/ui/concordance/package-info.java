/**
 * The concordance over the text: the index that follows the library, and the page on which it is
 * searched, sorted, grouped and counted.
 */
@NullMarked
package org.hashiya.ui.concordance;

import org.jspecify.annotations.NullMarked;
