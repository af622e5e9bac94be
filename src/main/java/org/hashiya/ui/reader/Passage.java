package org.hashiya.ui.reader;

import org.hashiya.text.Span;

/** A stretch of one block's source text, such as a place where a search found something. */
public record Passage(int block, Span span) {}
