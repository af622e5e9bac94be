package org.hashiya.study;

import java.time.Instant;

/** That a word was asked for and how well it came to mind. */
public record Review(Instant at, Grade grade) {}
