/**
 * A web page to the article in it: encoding, furniture, the part that is the article, and what the
 * page says of it to machines. The libraries that do this for Java have not been kept for years or
 * bring the runtime of another language along; what they know is Arc90's method, which {@link
 * org.hashiya.importing.page.ArticleFinder} follows. Nothing is loaded and no script is run: a page
 * is so many bytes.
 */
@NullMarked
package org.hashiya.importing.page;

import org.jspecify.annotations.NullMarked;
