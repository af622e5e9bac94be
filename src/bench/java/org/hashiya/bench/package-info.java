/**
 * What the bars of speed and memory are measured with. Each class with a main method, and each JMH
 * class, is one command in the README; figures are medians or percentiles, printed to the console.
 */
@NullMarked
package org.hashiya.bench;

import org.jspecify.annotations.NullMarked;
