/**
 * An article as plain records: blocks of tokens, grouped in sentences, and the {@link
 * org.hashiya.article.Compositor} that divides a line of text into them.
 */
@NullMarked
package org.hashiya.article;

import org.jspecify.annotations.NullMarked;
