/**
 * The lexicon as a book in the window: leafing and searching, the page of an entry with its family,
 * forms, terms and places, and the form in which a person writes entries of their own.
 */
@NullMarked
package org.hashiya.ui.lexicon;

import org.jspecify.annotations.NullMarked;
