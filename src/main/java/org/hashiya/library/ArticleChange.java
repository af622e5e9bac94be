package org.hashiya.library;

/**
 * An article that came, changed or went.
 *
 * @param revision grows with every change in the library
 * @param gone whether it has been deleted
 */
public record ArticleChange(long id, long revision, boolean gone) {}
