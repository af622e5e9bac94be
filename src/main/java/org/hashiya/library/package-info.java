/**
 * What a person keeps: articles with their texts and reading positions, feeds, word states, saved
 * words with their reviews, versions, own terms, chosen readings. All of it is in one SQLite file.
 *
 * <p>{@link org.hashiya.library.Library} opens the file and lends a {@link
 * org.hashiya.library.Shelf} to a function: {@code library.read(shelf -> shelf.words().list())},
 * {@code library.write(shelf -> shelf.words().save(word))}. What {@code write} returns from is on
 * the disk. Both take a while, so they belong beside the FX thread. {@code library.onChange} tells
 * which {@link org.hashiya.library.Subject} another part of the window has changed.
 *
 * <p>The form of the file is the sum of the steps in {@code resources/sql}. To change it, add a
 * file with the next number and name it in {@code migrations.txt}; every library takes the step
 * when it is next opened. A table gets a small class like {@link org.hashiya.library.Choices},
 * which the shelf hands out. JDBC stays inside {@code Sql} and {@code Row}: a query is its text, a
 * function from a row to a record, and arguments.
 */
@NullMarked
package org.hashiya.library;

import org.jspecify.annotations.NullMarked;
