/** Tests of what other programs take. */
@NullMarked
package org.hashiya.exchange.anki;

import org.jspecify.annotations.NullMarked;
