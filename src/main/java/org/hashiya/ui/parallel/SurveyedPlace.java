package org.hashiya.ui.parallel;

import java.util.OptionalLong;
import org.hashiya.parallel.compare.Usage;

/**
 * A place of a word or term, and how one version puts it.
 *
 * @param version its name
 * @param arabic the sentence
 * @param english what the version says for it
 */
record SurveyedPlace(Origin origin, String version, Usage usage, String arabic, String english) {
  /**
   * The article that a place is in.
   *
   * @param id in the library; empty for the one on the desk
   */
  record Origin(OptionalLong id, String title) {}
}
