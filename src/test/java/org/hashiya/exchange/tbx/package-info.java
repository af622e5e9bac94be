@NullMarked
package org.hashiya.exchange.tbx;

import org.jspecify.annotations.NullMarked;
