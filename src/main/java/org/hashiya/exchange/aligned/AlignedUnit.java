package org.hashiya.exchange.aligned;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Some Arabic with its renderings.
 *
 * @param english by the names of the editions, in the order of the file; the name is empty where
 *     the file does not tell it, and a number from 2 for further renderings without one
 */
public record AlignedUnit(String arabic, Map<String, String> english) {
  public AlignedUnit {
    english = Collections.unmodifiableMap(new LinkedHashMap<>(english));
  }
}
