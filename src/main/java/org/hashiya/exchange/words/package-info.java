/**
 * Saved words as other programs take them: as a card, and as a table of comma or tab separated
 * values.
 */
@NullMarked
package org.hashiya.exchange.words;

import org.jspecify.annotations.NullMarked;
