@NullMarked
package org.hashiya.lexicon.term;

import org.jspecify.annotations.NullMarked;
