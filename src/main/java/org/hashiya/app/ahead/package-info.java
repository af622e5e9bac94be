/**
 * Does once, when the program is built, what every start would do again: reads the stylesheets and
 * makes the classes behind the lambdas. Nothing of it ships.
 */
@NullMarked
package org.hashiya.app.ahead;

import org.jspecify.annotations.NullMarked;
