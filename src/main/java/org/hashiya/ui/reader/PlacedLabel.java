package org.hashiya.ui.reader;

/** A gloss beneath a line: what is drawn, perhaps cut short, and its left edge. */
record PlacedLabel(String text, double x, double width) {}
