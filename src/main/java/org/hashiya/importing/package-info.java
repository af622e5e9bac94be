/**
 * Whatever a person brings, a file or the clipboard, to an article: its encoding, its language, its
 * title, headings and paragraphs. Also the bundled articles.
 */
@NullMarked
package org.hashiya.importing;

import org.jspecify.annotations.NullMarked;
