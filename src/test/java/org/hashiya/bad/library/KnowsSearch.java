package org.hashiya.bad.library;

import org.hashiya.bad.search.Index;

/** Knows a room on the same rung. */
public record KnowsSearch(Index index) {}
