/**
 * Out and in: what a person shares with other programs and brings from them. Translation units and
 * term entries in the formats of the trade, and the article itself as a page. Whatever a file
 * cannot say or a format cannot hold is told in the result.
 */
@NullMarked
package org.hashiya.exchange;

import org.jspecify.annotations.NullMarked;
