/**
 * Term bases as tables: CSV, Excel sheets, UTX and the glossaries of OmegaT. A column holds the
 * terms of a language or what is said of them.
 */
@NullMarked
package org.hashiya.exchange.table;

import org.jspecify.annotations.NullMarked;
