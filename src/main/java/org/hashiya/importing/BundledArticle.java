package org.hashiya.importing;

import java.time.LocalDate;
import java.util.List;

/**
 * An article that comes with the program.
 *
 * @param slug its name among the resources, such as {@code 01-palace}
 * @param field what it is about: politics, economy, science, sport, culture, weather
 * @param versions names of its English versions: agency, magazine; empty where there are none
 */
public record BundledArticle(
    String slug,
    String title,
    String publisher,
    LocalDate date,
    String field,
    List<String> versions) {
  public BundledArticle {
    versions = List.copyOf(versions);
  }
}
