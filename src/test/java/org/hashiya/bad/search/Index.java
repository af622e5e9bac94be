package org.hashiya.bad.search;

/** Does no harm itself. */
public record Index() {}
