/** XML that others wrote, read without trust; XML of ours, written so that it never varies. */
@NullMarked
package org.hashiya.exchange.xml;

import org.jspecify.annotations.NullMarked;
