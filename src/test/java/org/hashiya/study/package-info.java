/** Tests of what a learner knows. */
@NullMarked
package org.hashiya.study;

import org.jspecify.annotations.NullMarked;
