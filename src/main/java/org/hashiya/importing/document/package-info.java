/**
 * Documents of every kind to an article: Word, EPUB, PDF, subtitles, saved pages and plain text. A
 * document's kind is told by what is in it, not by its name. Word and EPUB are archives of XML,
 * read with the JDK's own parsers: what a reader needs of them is a few hundred lines here, and ten
 * megabytes of library elsewhere.
 */
@NullMarked
package org.hashiya.importing.document;

import org.jspecify.annotations.NullMarked;
