/**
 * TBX, the exchange of term bases: ISO 30042:2019 with data categories as attributes or as tags,
 * and the older MARTIF form of ISO 30042:2008.
 */
@NullMarked
package org.hashiya.exchange.tbx;

import org.jspecify.annotations.NullMarked;
