/**
 * News feeds, RSS of all its versions and Atom: what is new at an outlet. Many feeds are not quite
 * XML, so they are read with the same forgiving parser as pages; it knows no entities and loads
 * nothing.
 */
@NullMarked
package org.hashiya.importing.feed;

import org.jspecify.annotations.NullMarked;
