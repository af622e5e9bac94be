/**
 * TMX 1.4b, the exchange of translation memories: units of which each holds a text in several
 * languages. Files of any length pass through, unit by unit.
 */
@NullMarked
package org.hashiya.exchange.tmx;

import org.jspecify.annotations.NullMarked;
