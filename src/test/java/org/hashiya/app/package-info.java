@NullMarked
package org.hashiya.app;

import org.jspecify.annotations.NullMarked;
