/** Tests of what other programs take. */
@NullMarked
package org.hashiya.exchange.words;

import org.jspecify.annotations.NullMarked;
