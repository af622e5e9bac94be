/**
 * An article beside its versions, sentence by sentence, for other programs: a translation memory, a
 * sheet, a page. Whoever has such an article fills {@link
 * org.hashiya.exchange.aligned.AlignedArticle}.
 */
@NullMarked
package org.hashiya.exchange.aligned;

import org.jspecify.annotations.NullMarked;
