package org.hashiya.exchange.aligned;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/**
 * The article or one of its versions.
 *
 * @param name what people call it; a heading
 */
public record Edition(String name, Locale language) {
  /** Whether it runs from right to left. */
  boolean isRightToLeft() {
    return ULocale.forLocale(language).isRightToLeft();
  }
}
