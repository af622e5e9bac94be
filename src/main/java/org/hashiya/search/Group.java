package org.hashiya.search;

/**
 * Lines that agree in what they were grouped by.
 *
 * @param first number of the first of them among the lines as they are sorted now
 * @param size how many follow each other from there
 */
public record Group(int first, int size) {}
