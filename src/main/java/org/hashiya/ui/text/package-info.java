/** What the program says to people, in the language of its interface, with ICU plurals. */
@NullMarked
package org.hashiya.ui.text;

import org.jspecify.annotations.NullMarked;
