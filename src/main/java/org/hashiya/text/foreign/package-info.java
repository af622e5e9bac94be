/**
 * How Arabic writes foreign names: which letters stand for the letters and pairs of letters of a
 * name in Latin ones, by the language that it comes from, and how well a spelling fits a name.
 */
@NullMarked
package org.hashiya.text.foreign;

import org.jspecify.annotations.NullMarked;
