package org.hashiya.bad.text;

/** Its name says nothing. */
public record LetterUtil() {}
