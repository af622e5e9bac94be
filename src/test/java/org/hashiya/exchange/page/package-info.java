@NullMarked
package org.hashiya.exchange.page;

import org.jspecify.annotations.NullMarked;
