/**
 * Names composed by rule: given name, father's name, family, with بن، أبو، عبد الـ، آل; titles and
 * offices before them; offices of a country. Works on words whose readings are chosen, as {@link
 * org.hashiya.gloss.name.NameWord}s, and writes what an English agency writes.
 */
@NullMarked
package org.hashiya.gloss.name;

import org.jspecify.annotations.NullMarked;
