/**
 * The language in which a concordance is asked: a line of text to a {@link
 * org.hashiya.search.query.Pattern} of words, lemmas, roots and gaps. Forgiving; what cannot be
 * understood comes back as a {@link org.hashiya.search.query.QueryProblem}.
 */
@NullMarked
package org.hashiya.search.query;

import org.jspecify.annotations.NullMarked;
