package org.hashiya.bad.lexicon.compile;

/** Does no harm itself. */
public record Compiler() {}
