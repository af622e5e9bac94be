/**
 * Saved words for Anki (https://apps.ankiweb.net): as a package that it imports, and sent to it
 * while it runs. A package is a small database of its own in a ZIP file, which is why the database
 * may be met in this room beside the library.
 */
@NullMarked
package org.hashiya.exchange.anki;

import org.jspecify.annotations.NullMarked;
