/** How versions put what the article says: renderings of its words, grouped and counted. */
@NullMarked
package org.hashiya.parallel.compare;

import org.jspecify.annotations.NullMarked;
