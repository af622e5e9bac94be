/**
 * An article to a glossed article: the reading chosen for each word in its sentence, with terms,
 * names and numbers.
 */
@NullMarked
package org.hashiya.gloss;

import org.jspecify.annotations.NullMarked;
