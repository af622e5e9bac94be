/**
 * The window that holds text and margin: its toolbar, keys, status line, and opening an article.
 */
@NullMarked
package org.hashiya.ui.shell;

import org.jspecify.annotations.NullMarked;
