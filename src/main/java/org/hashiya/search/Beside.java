package org.hashiya.search;

/**
 * What stands beside a line in the other language.
 *
 * @param version the English version that it is of or stands beside
 */
public record Beside(String version, String text) {}
