package org.hashiya.exchange.tmx;

import java.util.Locale;
import java.util.Set;

/**
 * What went by while a file was read.
 *
 * @param units how many were handed over
 * @param languages of all variants, as their tags stand
 */
public record TmxSummary(long units, Set<Locale> languages) {
  public TmxSummary {
    languages = Set.copyOf(languages);
  }
}
