package org.hashiya.exchange;

/**
 * A place in a file, as editors count.
 *
 * @param line from 1; the row of a sheet
 * @param column from 1; 0 where only the line is known
 */
public record Position(int line, int column) {}
