@NullMarked
package org.hashiya.exchange.tmx;

import org.jspecify.annotations.NullMarked;
