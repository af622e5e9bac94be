/**
 * A person's own term base: concepts with their terms in Arabic and English, as terminologists keep
 * them (ISO 16642: concept, language, term). Records only; files are the matter of the exchange,
 * keeping them that of the library, finding them in a text that of the glosser.
 */
@NullMarked
package org.hashiya.lexicon.term;

import org.jspecify.annotations.NullMarked;
