@NullMarked
package org.hashiya.exchange;

import org.jspecify.annotations.NullMarked;
