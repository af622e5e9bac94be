/** The article as a page for other programs: with vowels and glosses, as HTML or plain text. */
@NullMarked
package org.hashiya.exchange.page;

import org.jspecify.annotations.NullMarked;
