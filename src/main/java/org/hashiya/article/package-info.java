/** An article as plain records: blocks of tokens, grouped in sentences. Holds no behaviour beyond its own invariants. */
@NullMarked
package org.hashiya.article;

import org.jspecify.annotations.NullMarked;
