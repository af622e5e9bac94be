package org.hashiya.bad.util;

/** In a package whose name says nothing. */
public record Trifle() {}
