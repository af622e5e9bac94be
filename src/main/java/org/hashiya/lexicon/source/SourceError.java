package org.hashiya.lexicon.source;

/**
 * A line of the source that breaks the rules.
 *
 * @param file path below resources/lexicon
 * @param line from 1
 * @param complaint what is wrong, for the author who will mend it
 */
public record SourceError(String file, int line, String complaint) {
  @Override
  public String toString() {
    return file + ":" + line + ": " + complaint;
  }
}
