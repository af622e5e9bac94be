package org.hashiya.library;

import org.hashiya.lexicon.term.Concept;

/**
 * An entry of the person's own term base.
 *
 * @param id its number in the library
 */
public record KeptConcept(long id, Concept concept) {}
