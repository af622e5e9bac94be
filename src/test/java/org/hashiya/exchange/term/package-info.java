@NullMarked
package org.hashiya.exchange.term;

import org.jspecify.annotations.NullMarked;
