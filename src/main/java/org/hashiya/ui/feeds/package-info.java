/** News feeds over the text: the outlets that a person follows, and what they offer. */
@NullMarked
package org.hashiya.ui.feeds;

import org.jspecify.annotations.NullMarked;
