package org.hashiya.library;

/**
 * What was saved of a damaged library.
 *
 * @param articles how many articles are there
 * @param words how many saved words are there
 * @param lost how many rows are known to be lost; 0 if everything could be read
 * @param fromBackup whether it is the last backup because nothing could be read
 */
public record Rescue(int articles, int words, int lost, boolean fromBackup) {}
