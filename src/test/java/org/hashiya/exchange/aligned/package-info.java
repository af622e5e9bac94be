/** Tests of aligned articles in files. */
@NullMarked
package org.hashiya.exchange.aligned;

import org.jspecify.annotations.NullMarked;
