/** Tests of the source format. */
@NullMarked
package org.hashiya.lexicon.source;

import org.jspecify.annotations.NullMarked;
